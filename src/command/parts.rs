//! What every site is made of, whatever its trip: the shell of its pages, style sheets, icon and programs.

use std::error::Error;

use recap_site::{
    document::Shell,
    programs::{CustomSections, Programs},
    styles::Styles,
};

/// The shell, as Trunk makes it of the file of the same name.
const SHELL: &str = "index.html";

/// The icon.
const ICON: &str = "public/icon.svg";

/// The parts of a site.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What pages are put into, with the style sheets and the icon.
    pub shell: Shell,
    /// What runs in a browser.
    pub programs: Programs,
}

impl Parts {
    /// Reads them, by a function that reads a file by its path: what Trunk made, by the name that Trunk
    /// gave it, style sheets and icon as in the repository.
    ///
    /// # Errors
    /// Those of the function, a style sheet's first mistake, and a shell without a place for content.
    pub fn read(
        custom_sections: CustomSections,
        read: impl Fn(&str) -> Result<Vec<u8>, Box<dyn Error>>,
    ) -> Result<Self, Box<dyn Error>> {
        let text = |path: &str| Ok::<_, Box<dyn Error>>(String::from_utf8(read(path)?)?);
        let shell = Shell::new(&text(SHELL)?, Styles::read(text)?, text(ICON)?)?;
        let programs = Programs::read(custom_sections, read)?;
        Ok(Self { shell, programs })
    }
}
