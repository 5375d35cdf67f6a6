use super::file::{Bytes, Unreadable};

/// Numbers of a row that share a measure.
const GROUP: usize = 32;

/// A matrix of small whole numbers, each row with a measure of its own.
#[derive(Debug)]
pub struct Matrix {
    columns: usize,
    measures: Vec<f32>,
    /// Row by row.
    whole: Vec<i16>,
    /// The largest whole number that input may hold, so that no sum of products reaches 2^31.
    most: f32,
}

impl Matrix {
    /// Reads so many rows. On file a weight has four bits, and 32 of them share four bits more to multiply them by.
    pub fn read(bytes: &mut Bytes, rows: usize, columns: usize) -> Result<Self, Unreadable> {
        if !columns.is_multiple_of(2 * GROUP) {
            return Err(Unreadable::Amiss);
        }
        let measures = bytes.numbers(rows)?;
        let groups = bytes.take(rows * columns / GROUP / 2)?;
        let weights = bytes.take(rows * columns / 2)?;
        let mut whole = Vec::with_capacity(rows * columns);
        for (pair, weights) in groups.iter().zip(weights.chunks(GROUP)) {
            for (times, weights) in [pair & 15, pair >> 4].into_iter().zip(weights.chunks(GROUP / 2)) {
                let times = i16::from(times) + 1;
                for two in weights {
                    whole.push((i16::from(two & 15) - 8) * times);
                    whole.push((i16::from(two >> 4) - 8) * times);
                }
            }
        }
        let sums = whole.chunks_exact(columns).map(|row| row.iter().map(|one| i64::from(one.abs())).sum::<i64>());
        let most = i64::from(i32::MAX) / sums.max().unwrap_or(0).max(1);
        Ok(Self { columns, measures, whole, most: most.min(i16::MAX.into()) as f32 })
    }

    /// A row as numbers, added to others.
    pub fn add_row(&self, row: usize, to: &mut [f32]) {
        let Some(measure) = self.measures.get(row) else { return };
        for (to, whole) in to.iter_mut().zip(&self.whole[row * self.columns..]) {
            *to += f32::from(*whole) * measure;
        }
    }

    /// Every row of the input times the matrix, plus `shift`.
    pub fn times(&self, input: &Input, shift: &[f32]) -> Vec<f32> {
        let rows = self.measures.len();
        let mut out = vec![0.0; input.measures.len() * rows];
        let blocks = self.whole.chunks_exact(self.columns * 2);
        for (pair, (block, measures)) in blocks.zip(self.measures.chunks_exact(2)).enumerate() {
            let (one, two) = block.split_at(self.columns);
            let shift = &shift[pair * 2..];
            let mut put = |place: usize, sums: [i32; 2]| {
                let (at, measure) = (place * rows + pair * 2, input.measures[place]);
                for (k, sum) in sums.into_iter().enumerate() {
                    out[at + k] = sum as f32 * (measure * measures[k]) + shift[k];
                }
            };
            let fours = input.whole.chunks_exact(self.columns * 4);
            let rest = fours.remainder();
            let mut place = 0;
            for four in fours {
                for sums in products(four, one, two) {
                    put(place, sums);
                    place += 1;
                }
            }
            for row in rest.chunks_exact(self.columns) {
                put(place, [product(row, one), product(row, two)]);
                place += 1;
            }
        }
        out
    }
}

/// Rows brought to whole numbers, each with its measure.
pub struct Input {
    measures: Vec<f32>,
    whole: Vec<i16>,
}

impl Input {
    /// Rows as long as those of the matrices they will be multiplied by.
    pub fn of<const N: usize>(rows: &[f32], matrices: [&Matrix; N]) -> Self {
        let columns = matrices.iter().map(|one| one.columns).max().unwrap_or(1);
        let highest = matrices.iter().map(|one| one.most).fold(f32::MAX, f32::min);
        let (mut measures, mut whole) = (Vec::new(), Vec::with_capacity(rows.len()));
        for row in rows.chunks_exact(columns) {
            let most = row.iter().fold(0.0_f32, |most, one| most.max(one.abs())).max(1e-20);
            let times = highest / most;
            measures.push(most / highest);
            whole.extend(row.iter().map(|one| (one * times).round_ties_even() as i16));
        }
        Self { measures, whole }
    }
}

/// Four rows of input with two of the matrix: what is read once is used more than once.
fn products(four: &[i16], one: &[i16], two: &[i16]) -> [[i32; 2]; 4] {
    let columns = one.len();
    let (a, rest) = four.split_at(columns);
    let (b, rest) = rest.split_at(columns);
    let (c, d) = rest.split_at(columns);
    let mut sums = [[0; 2]; 4];
    let weights = one.iter().zip(two);
    let rows = a.iter().zip(b).zip(c.iter().zip(d));
    for ((one, two), ((a, b), (c, d))) in weights.zip(rows) {
        let (one, two) = (i32::from(*one), i32::from(*two));
        for (sums, input) in sums.iter_mut().zip([a, b, c, d]) {
            let input = i32::from(*input);
            sums[0] += input * one;
            sums[1] += input * two;
        }
    }
    sums
}

fn product(input: &[i16], weights: &[i16]) -> i32 {
    input.iter().zip(weights).map(|(input, weight)| i32::from(*input) * i32::from(*weight)).sum()
}
