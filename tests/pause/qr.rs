use hearback::areas::pause::{Agreement, Length, Part, Pause, read_link, write_agreement_link, write_link};
use hearback::share::{QR_LIMIT, QrPath, draw_qr};

use crate::holds::NOW;

/// Draws the path as a browser would, so many pixels a module, and hands it to an independent decoder.
fn decoded(path: &QrPath, pixels: usize) -> String {
    let size = path.size as usize;
    let mut dark = vec![vec![false; size]; size];
    for run in path.d.split_terminator('z') {
        let (x, rest) = run.strip_prefix('M').and_then(|run| run.split_once(' ')).expect("a start");
        let (y, rest) = rest.split_once('h').expect("a line");
        let (width, back) = rest.split_once("v1h-").expect("one module high");
        assert_eq!(width, back, "the outline closes");
        let number = |text: &str| text.parse::<usize>().expect("a number");
        dark[number(y)][number(x)..number(x) + number(width)].fill(true);
    }
    let quiet = |row: &Vec<bool>| row.iter().all(|module| !module);
    assert!(dark[..4].iter().all(quiet) && dark[size - 4..].iter().all(quiet));
    assert!(dark.iter().all(|row| row[..4].iter().chain(&row[size - 4..]).all(|module| !module)));
    let mut image =
        rqrr::PreparedImage::prepare_from_bitmap(size * pixels, size * pixels, |x, y| dark[y / pixels][x / pixels]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("it decodes").1
}

#[test]
fn an_independent_decoder_reads_the_same_link() {
    let pause = Pause::call(NOW, Length::USUAL);
    let link = format!("https://example.org/hearback/#{}", write_link(&pause, NOW).expect("it runs"));
    let read = decoded(&draw_qr(&link).expect("it fits"), 4);
    assert_eq!(read, link);
    assert_eq!(read_link(&read, NOW).expect("a link").pause, pause);
}

#[test]
fn a_pause_makes_a_code_of_no_more_than_37_modules() {
    let link = write_link(&Pause::call(NOW, Length::MOST), NOW).expect("it runs");
    let code = draw_qr(&format!("https://couples.example.org/hearback/#{link}")).expect("it fits");
    assert!(code.size <= 37 + 8, "{}", code.size);
}

#[test]
fn an_agreement_of_a_few_words_fits_and_a_long_one_does_not() {
    let mut agreement = Agreement::default();
    for part in Part::ALL {
        agreement.write(part, "A walk round the block, tea after, then back.").expect("short");
    }
    let link = format!("https://example.org/#{}", write_agreement_link(&agreement));
    assert_eq!(decoded(&draw_qr(&link).expect("it fits"), 4), link);
    agreement.write(Part::Helps, &"long ".repeat(40)).expect("short");
    assert_eq!(draw_qr(&format!("https://example.org/#{}", write_agreement_link(&agreement))), None);
}

#[test]
fn the_limit_itself_still_makes_a_code() {
    assert!(draw_qr(&"a".repeat(QR_LIMIT)).is_some());
    assert!(draw_qr(&"a".repeat(QR_LIMIT + 1)).is_none());
    assert!(draw_qr("").is_some());
}
