//! A wasm that does the same with fewer bytes, compressed.
//!
//! What is written in it for its readers alone is left out: the names of functions, and which tools made
//! it. And functions stand in another order. The linker leaves them as they come; sorted, those that resemble
//! each other are neighbours, and so are those of one type, of which there is a list.

use std::convert::Infallible;

use wasm_encoder::{
    CodeSection, FunctionSection, Module,
    reencode::{Error, Reencode},
};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload,
    TypeRef,
};

use super::NameError;

/// Returns such a wasm.
///
/// # Errors
/// [`NameError`] where there is none to begin with.
pub fn lean_wasm(wasm: &[u8]) -> Result<Vec<u8>, NameError> {
    let mut module = Module::new();
    Sorting::of(wasm)?.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

/// A new order of a wasm's own functions.
#[derive(Default)]
struct Sorting {
    /// How many functions it imports: they have the first numbers, and keep them.
    imported: u32,
    /// The former places of the others, in their new order.
    order: Vec<usize>,
    /// Their new places.
    places: Vec<u32>,
}

impl Sorting {
    fn of(wasm: &[u8]) -> Result<Self, NameError> {
        let mut sorting = Self::default();
        let (mut types, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        sorting.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(section) => {
                    types = section.into_iter().collect::<Result<_, _>>()?;
                }
                Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().to_vec()),
                _ => {}
            }
        }
        sorting.order = (0..bodies.len()).collect();
        sorting.order.sort_by_key(|place| (types.get(*place), &bodies[*place]));
        sorting.places = vec![0; bodies.len()];
        for (new, former) in (0..).zip(&sorting.order) {
            sorting.places[*former] = new;
        }
        Ok(sorting)
    }
}

impl Reencode for Sorting {
    type Error = Infallible;

    fn function_index(&mut self, index: u32) -> Result<u32, Error> {
        let own = index.checked_sub(self.imported).and_then(|own| usize::try_from(own).ok());
        let place = own.and_then(|own| self.places.get(own));
        Ok(place.map_or(index, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for kind in self.order.iter().filter_map(|place| types.get(*place)) {
            functions.function(*kind);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for place in self.order.clone() {
            self.parse_function_body(code, bodies[place].clone())?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error> {
        Ok(())
    }
}
