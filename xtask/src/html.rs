//! Pages read and changed as a browser reads them, by their elements, through `lol_html`: never by what a stretch of
//! text happens to look like.

use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use crate::Failure;

/// The page, with every element that the selector finds handed to `change`, from first to last.
///
/// # Errors
/// What `change` says, or when the page is no HTML that can be rewritten.
pub fn changed(
    page: &str,
    selector: &str,
    mut change: impl FnMut(&mut Element<'_, '_>) -> Result<(), Failure>,
) -> Result<String, Failure> {
    let handler = element!(selector, |found| change(found).map_err(Into::into));
    rewrite_str(page, RewriteStrSettings::new().append_element_content_handler(handler))
        .map_err(|reason| reason.to_string())
}

/// An attribute of the first element that the selector finds and that has it, as it is written: no escape is undone.
///
/// # Errors
/// When the page is no HTML that can be read.
pub fn attribute(page: &str, selector: &str, name: &str) -> Result<Option<String>, Failure> {
    let mut value = None;
    changed(page, selector, |found| {
        value = value.take().or_else(|| found.get_attribute(name));
        Ok(())
    })?;
    Ok(value)
}

/// The file beside the page that an element names in an attribute.
pub fn file(element: &Element<'_, '_>, name: &str) -> Option<String> {
    element.get_attribute(name).map(|value| beside(&value).to_owned())
}

/// A name without the `./` that Trunk puts before it.
pub fn beside(name: &str) -> &str {
    name.strip_prefix("./").unwrap_or(name)
}

/// As the value of an attribute in double quotes.
pub fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}

/// A sheet of styles as it may stand inside a page. Only in its texts can it hold what would end the element, and there
/// a backslash changes nothing.
pub fn style(sheet: &str) -> String {
    let mut made = String::with_capacity(sheet.len());
    for (place, piece) in sheet.split("</").enumerate() {
        if place > 0 {
            let ends = piece.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("style"));
            made.push_str(if ends { "<\\/" } else { "</" });
        }
        made.push_str(piece);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_quoted_or_not_and_only_where_they_are_some() {
        let page = "<!-- <script data-js=no></script> --><p title='<script data-js=no>'>\
                    <style>/* <script data-js=no> */</style><script data-js=./a-1.js src=\"./boot.js\"></script>";
        assert_eq!(attribute(page, "script", "data-js"), Ok(Some("./a-1.js".into())));
        assert_eq!(attribute(page, "script", "href"), Ok(None));
    }

    #[test]
    fn a_change_leaves_all_else_to_the_byte() {
        let page = "<!doctype html><p CLASS=x>a &amp; b<br/><link rel=x><!-- <link> --></p >\r\n";
        let made = changed(page, "link", |link| {
            link.remove();
            Ok(())
        });
        assert_eq!(made.as_deref(), Ok("<!doctype html><p CLASS=x>a &amp; b<br/><!-- <link> --></p >\r\n"));
        assert_eq!(changed(page, "p", |_| Err("why".into())), Err("why".into()));
    }

    #[test]
    fn styles_can_not_end_their_element() {
        let hostile = r#"a::after { content: "</style><script>x</script></STYLE >"; }"#;
        let made = style(hostile);
        assert_eq!(made, r#"a::after { content: "<\/style><script>x</script><\/STYLE >"; }"#);
        let page = format!("<style>{made}</style><script src=one></script>");
        let mut scripts = 0;
        changed(&page, "script", |_| {
            scripts += 1;
            Ok(())
        })
        .expect("it is a page");
        assert_eq!(scripts, 1);
    }
}
