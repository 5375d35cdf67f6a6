//! Scripts as they are published: short.

use oxc_allocator::Allocator;
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
    let kind = if loaded == Loaded::Module { SourceType::mjs() } else { SourceType::script() };
    let read = Parser::new(&memory, script, kind).parse();
    if let Some(problem) = read.diagnostics.first() {
        return Err(format!("A script can't be read: {problem}"));
    }
    let mut program = read.program;
    let made = Minifier::new(MinifierOptions::default()).minify(&memory, &mut program);
    let short = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(made.scoping);
    Ok(short.build(&program).code)
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
}
