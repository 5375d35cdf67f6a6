//! Functions of numbers, made of operations that are the same on every machine: none of the platform's own.

/// e to a power. Off by less than a few parts in ten million; nothing and infinity where a number can't hold it.
pub fn exp(x: f32) -> f32 {
    const LOG2_E: f32 = std::f32::consts::LOG2_E;
    // ln 2 in two parts: the first has few digits, so that a whole number times it is exact.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    let x = x.clamp(-87.0, 88.0);
    let whole = (x * LOG2_E + 0.5).floor();
    let rest = x - whole * LN_2[0] - whole * LN_2[1];
    let mut sum = 1.987_569_1e-4;
    for next in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5] {
        sum = sum * rest + next;
    }
    let power = f32::from_bits(((whole as i32 + 127) as u32) << 23);
    (sum * rest * rest + rest + 1.0) * power
}

/// How likely, of a number that may be any.
pub fn chance(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// GELU by its usual approximation with tanh, which is what the reader was taught with.
pub fn gelu(x: f32) -> f32 {
    const ROOT: f32 = 0.797_884_6;
    let inner = ROOT * (x + 0.044_715 * x * x * x);
    // x / 2 * (1 + tanh(inner))
    x * chance(2.0 * inner)
}

/// Each becomes its share of all, by e to its power.
pub fn shares(row: &mut [f32]) {
    let most = row.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for one in row.iter_mut() {
        *one = exp(*one - most);
        sum += *one;
    }
    for one in row {
        *one /= sum;
    }
}

/// What brings a row to its middle and to one width.
#[derive(Debug)]
pub struct Norm {
    pub gain: Vec<f32>,
    pub shift: Vec<f32>,
}

impl Norm {
    pub fn level(&self, row: &mut [f32]) {
        let count = row.len() as f32;
        let mean = row.iter().sum::<f32>() / count;
        let spread = row.iter().map(|one| (one - mean) * (one - mean)).sum::<f32>() / count;
        let scale = 1.0 / (spread + 1e-12).sqrt();
        for ((one, gain), shift) in row.iter_mut().zip(&self.gain).zip(&self.shift) {
            *one = (*one - mean) * scale * gain + shift;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_e_are_close_everywhere() {
        for step in -8600..8700 {
            let x = step as f32 / 100.0;
            let (ours, known) = (f64::from(exp(x)), f64::from(x).exp());
            assert!((ours / known - 1.0).abs() < 3e-7, "{x}: {ours} for {known}");
        }
        assert!(exp(-1e9) < 1e-37 && exp(1e9).is_finite());
    }

    #[test]
    fn shares_sum_to_one_and_keep_their_order() {
        let mut row = [3.0, -200.0, 4.0, 0.0];
        shares(&mut row);
        assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!(row[2] > row[0] && row[0] > row[3] && row[3] > row[1]);
    }

    #[test]
    fn a_level_row_has_its_middle_at_nothing_and_a_width_of_one() {
        let norm = Norm { gain: vec![1.0; 4], shift: vec![0.0; 4] };
        let mut row = [1.0, 2.0, 3.0, 10.0];
        norm.level(&mut row);
        assert!(row.iter().sum::<f32>().abs() < 1e-6);
        assert!((row.iter().map(|one| one * one).sum::<f32>() - 4.0).abs() < 1e-5);
    }
}
