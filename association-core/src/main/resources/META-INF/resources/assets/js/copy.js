// What is to be copied stands beside its button too: whoever has no clipboard marks it by hand.
(() => {
  "use strict";

  // a page that came without encryption has no clipboard of the new kind
  const byHand = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    field.className = "sr";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not copied"));
  };

  const put = (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => byHand(text)) : byHand(text);

  const tell = (button, words) => {
    const word = button.querySelector("[data-word]");
    const said = document.getElementById("said");
    button.dataset.word = button.dataset.word || word.textContent;
    word.textContent = words;
    if (said) said.textContent = words;
    window.clearTimeout(Number(button.dataset.timer));
    button.dataset.timer = String(window.setTimeout(() => {
      word.textContent = button.dataset.word;
      if (said) said.textContent = "";
    }, 2500));
  };

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-copy]");
    if (!button) return;
    put(button.dataset.copy)
      .then(() => tell(button, button.dataset.copied))
      .catch(() => tell(button, button.dataset.notCopied))
      .finally(() => button.focus());
  });
})();
