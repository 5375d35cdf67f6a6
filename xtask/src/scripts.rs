//! Scripts as they are published: short.

use oxc_allocator::Allocator;
use oxc_ast::ast::Program;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::Failure;

/// How a page loads a script: only a module's own names may become shorter, since the other's are the page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loaded {
    Plain,
    Module,
}

/// The same script in fewer characters. Trunk's own minifier can't read wasm-bindgen's module.
///
/// # Errors
/// When it is no script.
pub fn lighter(script: &str, loaded: Loaded) -> Result<String, Failure> {
    let memory = Allocator::default();
    let mut program = read(&memory, script, loaded)?;
    let made = Minifier::new(MinifierOptions::default()).minify(&memory, &mut program);
    let short = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(made.scoping);
    Ok(short.build(&program).code)
}

fn read<'a>(memory: &'a Allocator, script: &'a str, loaded: Loaded) -> Result<Program<'a>, Failure> {
    let kind = if loaded == Loaded::Module { SourceType::mjs() } else { SourceType::script() };
    let read = Parser::new(memory, script, kind).parse();
    match read.diagnostics.first() {
        Some(problem) => Err(format!("A script can't be read: {problem}")),
        None => Ok(read.program),
    }
}

/// What ends a script's element, and what opens a comment of HTML, after which the element no longer ends where it
/// should.
const BREAKS_OUT: [&str; 2] = ["</script", "<!--"];

/// As [`lighter`], and such that it can stand inside a page. The printer writes an end of the element otherwise in texts,
/// but not in patterns, and leaves comments of HTML alone: here neither is left. Outside of texts and patterns the result
/// would be no script.
///
/// # Errors
/// When it is no script, or says one of them where it can't be said otherwise.
pub fn inside_a_page(script: &str) -> Result<String, Failure> {
    let short = lighter(script, Loaded::Plain)?;
    let mut made = String::with_capacity(short.len());
    let mut rest = short.as_str();
    let mut changed = false;
    while let Some(at) = rest.find('<') {
        made.push_str(&rest[..at]);
        rest = &rest[at..];
        let breaks = |start: &&str| rest.get(..start.len()).is_some_and(|word| word.eq_ignore_ascii_case(start));
        if BREAKS_OUT.iter().any(breaks) {
            let escaped = (made.len() - made.trim_end_matches('\\').len()) % 2 == 1;
            made.push_str(if escaped { "x3C" } else { "\\x3C" });
            changed = true;
        } else {
            made.push('<');
        }
        rest = &rest[1..];
    }
    made.push_str(rest);
    if changed {
        read(&Allocator::default(), &made, Loaded::Plain)?;
        // There the letters themselves count.
        if made.contains("String.raw") {
            return Err(
                "A script for a page says String.raw, and what would end its element: say one otherwise.".into()
            );
        }
    }
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_what_only_people_read() {
        let script = "// Why.\n(() => { const beginning = `// no\n  comment`; tell(beginning, beginning); })();";
        let short = lighter(script, Loaded::Plain).expect("it is one");
        assert!(short.contains("// no\n  comment") && !short.contains("Why"), "{short}");
        assert!(short.len() < script.len() - 10, "{short}");
    }

    #[test]
    fn names_of_the_page_stay_and_those_of_a_module_do_not() {
        let script = "const everyone = make(); use(everyone, everyone);";
        assert!(lighter(script, Loaded::Plain).expect("it is one").contains("everyone"));
        assert!(!lighter(script, Loaded::Module).expect("it is one").contains("everyone"));
    }

    #[test]
    fn what_is_no_script_is_said() {
        assert!(lighter("const = ;", Loaded::Plain).is_err());
    }

    /// Texts and patterns that look like comments, divisions or ends of something.
    const HOSTILE: &str = r#"(() => {
        const line = `a // b
        // not a comment
        /* nor this */ ${told("`//`")} c`;
        const pattern = /[/*"'`]\/\/ [^/]*/g, half = told / 2 / 1; // told
        const quoted = "// no \" /* no */", nested = `${`// ${told}`}`;
        tell(line, pattern, half, quoted, nested, told ? /a/ : /\/\//);
    })();"#;

    #[test]
    fn texts_and_patterns_are_kept_to_the_letter() {
        let short = lighter(HOSTILE, Loaded::Plain).expect("it is one");
        for kept in [
            "a // b\n        // not a comment\n        /* nor this */ ${told(",
            r#"/[/*"'`]\/\/ [^/]*/g"#,
            "// no \" /* no */",
            "// ${told}",
            r"/\/\//",
        ] {
            assert!(short.contains(kept), "{kept}\n{short}");
        }
        assert!(!short.contains("// told"), "{short}");
        assert_eq!(lighter(&short, Loaded::Plain).as_ref(), Ok(&short), "and once more changes nothing");
    }

    #[test]
    fn a_script_inside_a_page_ends_where_its_element_does() {
        let hostile =
            r#"tell("</script><!-- <script>", `</SCRIPT ><!--${told}`, /<!--[</script>]/, "\<!--", told<!--other);"#;
        let hostile = hostile.replace("told<!--other", "told < !--other");
        let made = inside_a_page(&hostile).expect("it is one");
        assert!(!made.to_lowercase().contains("</script") && !made.contains("<!--"), "{made}");
        for said in [r"\x3C!-- <script>", r"\x3C!--${told}", r"/\x3C!--[\x3C/script>]/", r"`\x3C!--`,told"] {
            assert!(made.contains(said), "{said}\n{made}");
        }
        let page = format!("<body><script>{made}</script><p>");
        let seen = crate::html::changed(&page, "script, p", |element| {
            element.remove();
            Ok(())
        });
        assert_eq!(seen.as_deref(), Ok("<body>"), "all of it belongs to the one element");
        assert!(inside_a_page("tell(String.raw`<!--`);").is_err());
    }
}
