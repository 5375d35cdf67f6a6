//! The code that another phone reads.

use std::time::Duration;

use hearback_browser::Page;

/// What a reader finds in a picture of the page.
#[allow(dead_code, reason = "each file of journeys that shares this module uses a part of it")]
#[track_caller]
pub fn codes_seen(page: &Page) -> Vec<String> {
    page.widen(420, 900);
    page.script("document.querySelector('.hb-code').scrollIntoView({ block: 'center' })");
    std::thread::sleep(Duration::from_millis(300));
    let picture = page.seen();
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("it is a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a picture of this size fits")];
    let shape = reader.next_frame(&mut pixels).expect("it has a picture");
    let samples = shape.color_type.samples();
    let (width, height) = (shape.width as usize, shape.height as usize);
    let mut grey = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[(y * width + x) * samples]);
    let codes = grey.detect_grids();
    codes.iter().filter_map(|code| code.decode().ok()).map(|(_, text)| text).collect()
}
