
{
    const script = [...document.scripts].find(({ src }) => src === import.meta.url);
    const content = fetch(script.dataset.content).then((answer) => answer.ok ? answer.text() : Promise.reject());
    Promise.all([content, __wbg_init()])
        .then(([content]) => arrive(content, script.asked))
        .catch(() => script.dispatchEvent(new Event("error")));
}
