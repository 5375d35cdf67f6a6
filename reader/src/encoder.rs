use super::file::{Bytes, Unreadable};
use super::matrix::{Input, Matrix};
use super::numbers::{Norm, gelu, shares};

/// A transformer's encoder with one layer of answers on it.
#[derive(Debug)]
pub struct Encoder {
    width: usize,
    heads: usize,
    pieces: Matrix,
    places: Matrix,
    /// Added to what belongs to the first text, and to the second.
    sides: [Vec<f32>; 2],
    first: Norm,
    layers: Vec<Layer>,
    answers: Dense,
}

#[derive(Debug)]
struct Layer {
    query: Dense,
    key: Dense,
    value: Dense,
    seen: Dense,
    after_seen: Norm,
    up: Dense,
    down: Dense,
    after: Norm,
}

#[derive(Debug)]
struct Dense {
    weights: Matrix,
    shift: Vec<f32>,
}

impl Dense {
    fn read(bytes: &mut Bytes, from: usize, to: usize) -> Result<Self, Unreadable> {
        Ok(Self { weights: Matrix::read(bytes, to, from)?, shift: bytes.numbers(to)? })
    }

    fn of(&self, rows: &[f32]) -> Vec<f32> {
        self.times(&Input::of(rows, [&self.weights]))
    }

    fn times(&self, input: &Input) -> Vec<f32> {
        self.weights.times(input, &self.shift)
    }
}

impl Norm {
    fn read(bytes: &mut Bytes, width: usize) -> Result<Self, Unreadable> {
        Ok(Self { gain: bytes.numbers(width)?, shift: bytes.numbers(width)? })
    }
}

impl Layer {
    fn read(bytes: &mut Bytes, width: usize, inner: usize) -> Result<Self, Unreadable> {
        let square = |bytes: &mut Bytes| Dense::read(bytes, width, width);
        Ok(Self {
            query: square(bytes)?,
            key: square(bytes)?,
            value: square(bytes)?,
            seen: square(bytes)?,
            after_seen: Norm::read(bytes, width)?,
            up: Dense::read(bytes, width, inner)?,
            down: Dense::read(bytes, inner, width)?,
            after: Norm::read(bytes, width)?,
        })
    }
}

impl Encoder {
    pub fn read(bytes: &mut Bytes, answers: usize, pieces: usize) -> Result<Self, Unreadable> {
        let mut sizes = [0; 5];
        for size in &mut sizes {
            *size = bytes.count()?;
        }
        let [width, heads, inner, layers, places] = sizes;
        // Matrices are multiplied two rows at a time, and weighed against sums that must not run over.
        let odd =
            [width, inner, answers].into_iter().any(|size| !size.is_multiple_of(2) || !(1..=4096).contains(&size));
        if odd || heads == 0 || !width.is_multiple_of(heads) || layers > 24 || places > 4096 {
            return Err(Unreadable::Amiss);
        }
        Ok(Self {
            width,
            heads,
            pieces: Matrix::read(bytes, pieces, width)?,
            places: Matrix::read(bytes, places, width)?,
            sides: [bytes.numbers(width)?, bytes.numbers(width)?],
            first: Norm::read(bytes, width)?,
            layers: (0..layers).map(|_| Layer::read(bytes, width, inner)).collect::<Result<_, _>>()?,
            answers: Dense::read(bytes, 2 * width, answers)?,
        })
    }

    /// The answers to a pair of texts, the second of which begins at `begins`. Each may be any number.
    pub fn logits(&self, pair: &[u16], begins: usize) -> Vec<f32> {
        let mut rows = vec![0.0; pair.len() * self.width];
        for (place, (row, piece)) in rows.chunks_exact_mut(self.width).zip(pair).enumerate() {
            self.pieces.add_row(usize::from(*piece), row);
            self.places.add_row(place, row);
            add(row, &self.sides[usize::from(place >= begins)]);
            self.first.level(row);
        }
        for layer in &self.layers {
            let seen = self.seen(layer, &rows);
            add(&mut rows, &layer.seen.of(&seen));
            rows.chunks_exact_mut(self.width).for_each(|row| layer.after_seen.level(row));
            let mut inner = layer.up.of(&rows);
            inner.iter_mut().for_each(|one| *one = gelu(*one));
            add(&mut rows, &layer.down.of(&inner));
            rows.chunks_exact_mut(self.width).for_each(|row| layer.after.level(row));
        }
        // What stands before the pair, and the middle of the second text.
        let (mut whole, count) = (rows[..self.width].to_vec(), (pair.len() - begins).max(1) as f32);
        let mut middle = vec![0.0; self.width];
        rows[begins * self.width..].chunks_exact(self.width).for_each(|row| add(&mut middle, row));
        whole.extend(middle.iter().map(|sum| sum / count));
        self.answers.of(&whole)
    }

    /// What each place gathers from all others.
    fn seen(&self, layer: &Layer, rows: &[f32]) -> Vec<f32> {
        let input = Input::of(rows, [&layer.query, &layer.key, &layer.value].map(|one| &one.weights));
        let (query, key, value) = (layer.query.times(&input), layer.key.times(&input), layer.value.times(&input));
        let (width, size) = (self.width, self.width / self.heads);
        let count = query.len() / width;
        let near = 1.0 / (size as f32).sqrt();
        let mut seen = vec![0.0; query.len()];
        let mut keys = vec![0.0; size * count];
        let mut row = vec![0.0; count];
        for head in (0..width).step_by(size) {
            // Turned, so that neighbours in memory are worked on together.
            for place in 0..count {
                for at in 0..size {
                    keys[at * count + place] = key[place * width + head + at] * near;
                }
            }
            for place in 0..count {
                let own = place * width + head;
                row.fill(0.0);
                for (one, keys) in query[own..own + size].iter().zip(keys.chunks_exact(count)) {
                    add_times(&mut row, keys, *one);
                }
                shares(&mut row);
                let to = &mut seen[own..own + size];
                for (share, value) in row.iter().zip(value.chunks_exact(width)) {
                    add_times(to, &value[head..head + size], *share);
                }
            }
        }
        seen
    }
}

fn add(to: &mut [f32], from: &[f32]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += from;
    }
}

fn add_times(to: &mut [f32], from: &[f32], times: f32) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += from * times;
    }
}
