//! The tools' versions, in one place. `Trunk.toml` and `Cargo.toml` repeat two of them; a test holds them together.

/// 0.22 wants a newer compiler than `rust-version` in Cargo.toml.
pub const TRUNK: &str = "0.21.14";
/// Must equal the `wasm-bindgen` crate's version to the last digit.
pub const WASM_BINDGEN: &str = "0.2.130";
/// The npm package `binaryen`, which brings `wasm-opt`.
pub const BINARYEN: &str = "132.0.0";
/// The crate `wasm_split_cli_support`, which brings `wasm-split-cli`. It takes apart what the crate `wasm_split_helpers`
/// marks.
pub const WASM_SPLIT: &str = "0.2.4";
pub const GECKODRIVER: &str = "0.37.1";
/// The npm package `axe-core`: the accessibility checks run in every engine.
pub const AXE: &str = "4.14.1";

/// How `wasm-opt --version` and Trunk.toml write [`BINARYEN`]: the major number alone.
pub fn wasm_opt_number() -> &'static str {
    BINARYEN.split('.').next().unwrap_or(BINARYEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> String {
        std::fs::read_to_string(crate::project_root().join(name)).expect("the project's own file is there")
    }

    #[test]
    fn trunk_toml_names_the_same_tools() {
        let trunk = read("Trunk.toml");
        assert!(trunk.contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")), "Trunk.toml: wasm_bindgen");
        assert!(trunk.contains(&format!("wasm_opt = \"version_{}\"", wasm_opt_number())), "Trunk.toml: wasm_opt");
    }

    #[test]
    fn the_crate_and_the_tool_of_wasm_bindgen_are_one_version() {
        let pinned = format!("wasm-bindgen = {{ version = \"={WASM_BINDGEN}\"");
        assert!(read("Cargo.toml").contains(&pinned), "Cargo.toml does not hold: {pinned}");
    }
}
