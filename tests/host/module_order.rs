//! Reading order: in every file that lists modules, each refers only to those above it.

use std::{collections::BTreeMap, fs, path::Path};

use syn::{
    Item, ItemUse, UseTree,
    visit::{self, Visit},
};

use crate::trips::repository;

/// Roots of the crates, below `src/`.
const ROOTS: [&str; 10] = [
    "app/lib.rs",
    "command/lib.rs",
    "command/compression/lib.rs",
    "finder/lib.rs",
    "import/lib.rs",
    "marks/lib.rs",
    "marks-panel/lib.rs",
    "site/lib.rs",
    "sources/lib.rs",
    "trip/lib.rs",
];

/// The path of a module, or of something in one, from the root of its crate.
type Place = Vec<String>;

/// What a crate consists of.
#[derive(Default)]
struct Modules {
    /// The modules that each module lists, in order.
    listed: BTreeMap<Place, Vec<String>>,
    /// What each module refers to.
    references: Vec<(Place, Place)>,
}

impl Modules {
    fn of(root: &str) -> Self {
        let mut modules = Self::default();
        let root = repository("src").join(root);
        modules.read(&root, root.parent().expect("a folder"), Vec::new());
        modules
    }

    /// Reads the file of a module, and the files of those that it lists, which are in a folder.
    fn read(&mut self, file: &Path, folder: &Path, place: Place) {
        let text = fs::read_to_string(file).unwrap_or_else(|_| panic!("{}", file.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|_| panic!("{}", file.display()));
        let mut references = References { of: place.clone(), found: Vec::new() };
        references.visit_file(&parsed);
        self.references.extend(references.found.into_iter().map(|found| (place.clone(), found)));
        for item in &parsed.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
            {
                let name = module.ident.to_string();
                self.listed.entry(place.clone()).or_default().push(name.clone());
                let inner = place.iter().cloned().chain([name.clone()]).collect();
                self.read(&folder.join(format!("{name}.rs")), &folder.join(&name), inner);
            }
        }
    }

    /// Lists references to what stands below.
    fn backward(&self) -> Vec<String> {
        let backward = self.references.iter().filter(|(from, to)| {
            let shared = from.iter().zip(to).take_while(|(one, other)| one == other).count();
            let listed = self.listed.get(&from[..shared]);
            let position = |place: &Place| {
                listed?.iter().position(|name| place.get(shared).is_some_and(|own| own == name))
            };
            position(from).zip(position(to)).is_some_and(|(from, to)| to > from)
        });
        backward
            .map(|(from, to)| format!("{} refers to {}", from.join("::"), to.join("::")))
            .collect()
    }
}

/// What a file refers to within its crate.
struct References {
    of: Place,
    found: Vec<Place>,
}

impl References {
    fn add(&mut self, path: &[String]) {
        let first = path[0].as_str();
        let mut place = match first {
            "crate" => Vec::new(),
            "super" | "self" => self.of.clone(),
            _ => return,
        };
        let mut rest = path.iter().skip(usize::from(first != "super")).peekable();
        while rest.peek().is_some_and(|segment| *segment == "super") {
            rest.next();
            place.pop();
        }
        place.extend(rest.cloned());
        self.found.push(place);
    }

    fn add_tree(&mut self, tree: &UseTree, leading: &[String]) {
        let with = |name: &syn::Ident| [leading, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            UseTree::Name(name) if name.ident == "self" => self.add(leading),
            UseTree::Name(name) => self.add(&with(&name.ident)),
            UseTree::Rename(rename) => self.add(&with(&rename.ident)),
            UseTree::Glob(_) => self.add(leading),
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.add_tree(tree, leading));
            }
        }
    }
}

impl<'ast> Visit<'ast> for References {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.add_tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(
            &path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>(),
        );
        visit::visit_path(self, path);
    }
}

#[test]
fn references_are_found_in_all_their_forms() {
    let code = "use crate::{a::{self, B}, c::D as E};\nuse super::{f, super::g::H};\n\
                fn i() { crate::j::k(); }";
    let file = syn::parse_file(code).expect("Rust");
    let of = ["x", "y"].map(str::to_owned).to_vec();
    let mut references = References { of, found: Vec::new() };
    references.visit_file(&file);
    let found: Vec<String> = references.found.iter().map(|place| place.join("::")).collect();
    assert_eq!(found, ["a", "a::B", "c::D", "x::f", "g::H", "j::k"]);
}

#[test]
fn each_module_refers_only_to_those_above_it() {
    let backward = ROOTS.iter().flat_map(|root| {
        Modules::of(root)
            .backward()
            .into_iter()
            .map(move |reference| format!("{root}: {reference}"))
    });
    assert_eq!(backward.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn the_order_says_something() {
    let references: usize = ROOTS.iter().map(|root| Modules::of(root).references.len()).sum();
    assert!(references > 500, "only {references} references were found");
}
