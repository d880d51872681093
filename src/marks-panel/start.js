
{
    const script = document.getElementById("marks_panel_script");
    const markup = fetch(script.dataset.markup).then((answer) => answer.ok ? answer.text() : Promise.reject());
    Promise.all([markup, __wbg_init()])
        .then(([markup]) => arrive(markup, script.asked))
        .catch(() => script.dispatchEvent(new Event("error")));
}
