//! Programs with fewer bytes.

use recap_site::programs::{CustomSections, ProgramError, lean_program};
use wasm_encoder::{
    CodeSection, CustomSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Module, TypeSection,
};
use wasmparser::{Parser, Payload, Validator};

/// A wasm that imports functions of these names, and exports one of its own.
fn importing(names: &[&str]) -> Vec<u8> {
    module_importing(names).finish()
}

/// The same, with what debuggers read at its end.
fn debuggable(names: &[&str]) -> Vec<u8> {
    let mut module = module_importing(names);
    module.section(&CustomSection { name: "name".into(), data: (&[7, 8, 9]).into() });
    module.section(&CustomSection { name: "producers".into(), data: (&[]).into() });
    module.finish()
}

fn module_importing(names: &[&str]) -> Module {
    let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
    types.ty().function([], []);
    for name in names {
        imports.import("./recap_bg.js", name, EntityType::Function(0));
    }
    let (mut functions, mut exports) = (FunctionSection::new(), ExportSection::new());
    functions.function(0);
    exports.export("run", ExportKind::Func, u32::try_from(names.len()).expect("a few"));
    let mut code = CodeSection::new();
    let mut body = Function::new([]);
    body.instructions().end();
    code.function(&body);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
    module
}

/// Names of a wasm's custom sections.
fn custom_sections(wasm: &[u8]) -> Vec<&str> {
    let payloads = Parser::new(0).parse_all(wasm).map(|payload| payload.expect("a wasm"));
    let sections = payloads.filter_map(|payload| match payload {
        Payload::CustomSection(section) => Some(section.name()),
        _ => None,
    });
    sections.collect()
}

fn lean(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), ProgramError> {
    lean_program(script, wasm, CustomSections::LeftOut)
}

/// The script of that wasm, as wasm-bindgen writes it.
fn script(names: &[&str]) -> String {
    let functions = names.iter().map(|name| format!("{name}: function() {{}},"));
    let functions: String = functions.collect();
    format!("const imports = {{ {functions} }}; use({{ \"./recap_bg.js\": imports }});")
}

fn imports(wasm: &[u8]) -> Vec<(String, String)> {
    let sections = Parser::new(0).parse_all(wasm).filter_map(|payload| match payload {
        Ok(Payload::ImportSection(section)) => Some(section),
        _ => None,
    });
    let imports = sections
        .flat_map(|section| section.into_imports().map(|import| import.expect("an import")));
    imports.map(|import| (import.module.to_owned(), import.name.to_owned())).collect()
}

#[test]
fn both_files_have_the_same_short_names() {
    let names: Vec<String> = (0..200).map(|number| format!("__wbg_call_{number:016x}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (script, wasm) = lean(&script(&names), &importing(&names)).expect("a pair");
    Validator::new().validate_all(&wasm).expect("a wasm");
    let imports = imports(&wasm);
    assert_eq!(imports.len(), names.len());
    for (module, name) in &imports {
        assert_eq!(module, "_");
        assert!(name.len() <= 3, "{name}");
        assert_eq!(
            script.matches(&format!(" {name}: function()")).count()
                + script.matches(&format!(",{name}: function()")).count(),
            1,
            "{name}"
        );
    }
    assert!(script.contains("use({ \"_\": imports })"), "{script}");
    assert!(!script.contains("__wbg_"), "{script}");
}

#[test]
fn a_name_is_not_taken_for_a_part_of_another() {
    let names = ["__wbg_set_1", "__wbg_set_12", "my__wbg_set_1"];
    let (script, _) = lean(&script(&names), &importing(&names)).expect("a pair");
    assert!(
        script.contains("{ $a: function() {},$b: function() {},$c: function() {}, }"),
        "{script}"
    );
}

#[test]
fn files_that_do_not_belong_together_are_refused() {
    let wasm = importing(&["__wbg_call_1"]);
    let twice = script(&["__wbg_call_1", "__wbg_call_1"]);
    for script in ["", &script(&["__wbg_call_2"]), &twice] {
        let error = lean(script, &wasm).expect_err("no pair");
        assert!(error.to_string().contains("exactly one `__wbg_call_1`"), "{error}");
    }
    assert!(lean("", b"no wasm").is_err());
    assert!(lean(&script(&["__wbg_call_1"]), &wasm[..wasm.len() / 2]).is_err());
}

#[test]
fn a_release_has_nothing_for_debuggers_and_does_the_same() {
    let names = ["__wbg_call_1"];
    let (script, wasm) = (script(&names), debuggable(&names));
    let (_, kept) = lean_program(&script, &wasm, CustomSections::Kept).expect("a pair");
    assert_eq!(custom_sections(&kept), ["name", "producers"]);
    let (_, left_out) = lean(&script, &wasm).expect("a pair");
    assert_eq!(custom_sections(&left_out), [""; 0]);
    Validator::new().validate_all(&left_out).expect("a wasm");
    let (_, never_there) = lean(&script, &importing(&names)).expect("a pair");
    assert_eq!(left_out, never_there, "nothing else is changed");
}
