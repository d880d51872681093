//! A wasm with fewer bytes.

use recap_site::programs::lean_wasm;
use wasm_encoder::{
    CodeSection, CustomSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Module, TypeSection, ValType,
};
use wasmparser::{Operator, Parser, Payload, Validator};

/// A wasm whose functions are numbers, the last of them of another type: it calls the one exported as `7`.
fn numbers(numbers: &[i32]) -> Vec<u8> {
    let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
    types.ty().function([], []);
    types.ty().function([], [ValType::I32]);
    imports.import("_", "$a", EntityType::Function(0));
    let (mut functions, mut exports) = (FunctionSection::new(), ExportSection::new());
    let mut code = CodeSection::new();
    for (index, number) in (1..).zip(numbers) {
        functions.function(1);
        exports.export(&number.to_string(), ExportKind::Func, index);
        let mut body = Function::new([]);
        body.instructions().i32_const(*number).end();
        code.function(&body);
    }
    functions.function(0);
    let mut body = Function::new([]);
    let seven = (1..).zip(numbers).find(|(_, number)| **number == 7).expect("7 is one").0;
    body.instructions().call(0).call(seven).drop().end();
    code.function(&body);
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
    module.section(&CustomSection { name: "name".into(), data: (&[]).into() });
    module.finish()
}

/// What each exported function returns, and the functions that are called, in order.
fn read(wasm: &[u8]) -> (Vec<(String, i32)>, Vec<u32>) {
    let (mut exports, mut bodies, mut calls) = (Vec::new(), Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.expect("a wasm") {
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export.expect("an export");
                    exports.push((export.name.to_owned(), export.index as usize - 1));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let mut number = None;
                for operator in body.get_operators_reader().expect("operators") {
                    match operator.expect("an operator") {
                        Operator::I32Const { value } => number = Some(value),
                        Operator::Call { function_index } => calls.push(function_index),
                        _ => {}
                    }
                }
                bodies.push(number);
            }
            Payload::CustomSection(section) => panic!("there is a section {}", section.name()),
            _ => {}
        }
    }
    let returned =
        exports.into_iter().map(|(name, place)| (name, bodies[place].expect("a number")));
    let returned: Vec<_> = returned.collect();
    let called = calls.iter().map(|index| match index {
        0 => 0,
        own => bodies[*own as usize - 1].expect("a number").unsigned_abs(),
    });
    let called = called.collect();
    (returned, called)
}

#[test]
fn functions_are_sorted_and_found_by_their_new_numbers() {
    let wasm = lean_wasm(&numbers(&[9, 7, 8])).expect("a wasm");
    Validator::new().validate_all(&wasm).expect("a wasm");
    let (returned, called) = read(&wasm);
    let names = returned.iter().map(|(name, number)| (name.parse().expect("a number"), *number));
    assert_eq!(names.collect::<Vec<(i32, i32)>>(), [(9, 9), (7, 7), (8, 8)]);
    assert_eq!(called, [0, 7]);
    assert_eq!(wasm, lean_wasm(&wasm).expect("a wasm"), "there is one order");
}

#[test]
fn what_is_no_wasm_is_refused() {
    assert!(lean_wasm(b"no wasm").is_err());
    let wasm = numbers(&[7]);
    assert!(lean_wasm(&wasm[..wasm.len() / 2]).is_err());
}
