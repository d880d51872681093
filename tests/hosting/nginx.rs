//! nginx, with the very lines of `docs/hosting/nginx.conf`, on a port of its own.

use std::{
    env, fs,
    net::TcpListener,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Stdio,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use tokio::process::{Child, Command};

use crate::{
    check::{Outcome, ensure},
    site::Site,
};

/// What a host copies.
const LINES: &str = include_str!("../../docs/hosting/nginx.conf");

/// The module that serves `.br`, where Debian puts it beside its nginx.
const BROTLI: &str = "lib/nginx/modules/ngx_http_brotli_static_module.so";

/// An nginx that serves a site until it is dropped.
pub struct Nginx<'a> {
    /// The site.
    pub site: &'a Site,
    /// Whether it serves `.br`.
    pub brotli: bool,
    port: u16,
    folder: PathBuf,
    _child: Child,
}

impl<'a> Nginx<'a> {
    /// Starts it.
    pub async fn start(site: &'a Site, brotli: bool) -> Outcome<Self> {
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("nginx-{}-{number}", std::process::id()));
        // Below a path, the site stands there below the root, as the lines say.
        let root = folder.join("root");
        let place: PathBuf = root.join(site.base.trim_matches('/')).components().collect();
        fs::create_dir_all(place.parent().ok_or("a folder")?)?;
        symlink(fs::canonicalize(site.folder())?, &place)?;

        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let program = program()?;
        fs::write(folder.join("recap.conf"), lines(site, brotli, &root, port)?)?;
        fs::write(folder.join("nginx.conf"), around(&program, brotli))?;
        let child = Command::new(&program)
            .args(["-e", "error.log", "-c", "nginx.conf", "-p"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let nginx = Self { site, brotli, port, folder, _child: child };
        for _ in 0..100 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(nginx);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let said = fs::read_to_string(nginx.folder.join("error.log")).unwrap_or_default();
        Err(format!("nginx does not answer; it says: {said}").into())
    }

    /// Returns the address of a path below the site's.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{}{path}", self.port, self.site.base)
    }
}

impl Drop for Nginx<'_> {
    fn drop(&mut self) {
        // Its root is a link: what it leads to stays.
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// The lines for a host, with what they say is to be changed.
fn lines(site: &Site, brotli: bool, root: &Path, port: u16) -> Outcome<String> {
    let mut lines = LINES.to_owned();
    let root = format!("root \"{}\";", root.display());
    let error_page = format!("error_page 404 {}404.html; # BASE", site.base);
    let mut changes = vec![
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("root /var/www/recap;", root),
        ("location / { # BASE", format!("location {} {{ # BASE", site.base)),
        ("error_page 404 /404.html; # BASE", error_page),
    ];
    if brotli {
        changes.push(("# brotli_static on;", "brotli_static on;".to_owned()));
    }
    for (from, to) in changes {
        ensure!(lines.matches(from).count() == 1, "the lines for nginx have no single “{from}”");
        lines = lines.replace(from, &to);
    }
    Ok(lines)
}

/// What stands around the lines, for an nginx that touches nothing but its own folder.
fn around(program: &Path, brotli: bool) -> String {
    let folders = ["client_body", "fastcgi", "proxy", "scgi", "uwsgi"];
    let folders = folders.map(|kind| format!("{kind}_temp_path {kind};")).join(" ");
    let module = module(program).filter(|_| brotli);
    let module = module.map(|path| format!("load_module \"{}\";", path.display()));
    let module = module.unwrap_or_default();
    format!(
        "{module} daemon off; master_process off; pid nginx.pid; error_log error.log; events {{}} \
         http {{ access_log off; {folders} include recap.conf; }}"
    )
}

/// Tells whether nginx has the module for brotli here. Where it does not, hosts without it are tested.
pub fn has_brotli() -> bool {
    program().is_ok_and(|program| module(&program).is_some())
}

fn module(program: &Path) -> Option<PathBuf> {
    let module = program.parent()?.parent()?.join(BROTLI);
    module.is_file().then_some(module)
}

/// Finds nginx.
fn program() -> Outcome<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(["/usr/sbin".into()]);
    let found = folders.map(|folder| folder.join("nginx")).find(|file| file.is_file());
    // The module lies beside the program, not beside a link to it.
    Ok(fs::canonicalize(found.ok_or("there is no nginx; run `make setup`")?)?)
}
