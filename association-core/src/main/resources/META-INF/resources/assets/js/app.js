// Everything here is a comfort: each page works without it.
(() => {
  "use strict";

  const typing = (element) =>
    element instanceof HTMLElement &&
    (element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName));

  const say = (words) => {
    const said = document.getElementById("said");
    if (said && words) {
      said.textContent = "";
      // a live region speaks only when its text changes after it was empty
      window.setTimeout(() => { said.textContent = words; }, 60);
    }
  };

  // what the server wants to be read first: problems of a form, then the note of a deed done
  const focusWhatChanged = (root) => {
    const first = root.querySelector(".problems[data-focus]") || root.querySelector("[data-focus]");
    if (first) first.focus();
    return Boolean(first);
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const search = document.querySelector("[data-slash]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === "Escape") {
      document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    const printer = event.target instanceof Element && event.target.closest("[data-print]");
    if (printer) window.print();
  });

  // a link to a line of a long text: the line itself is chosen
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-line]");
    const text = link && document.querySelector(link.getAttribute("href"));
    if (!(text instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const lines = text.value.split("\n");
    const before = lines.slice(0, Number(link.dataset.line) - 1).join("\n");
    const from = before.length + (link.dataset.line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(from, from + (lines[link.dataset.line - 1] || "").length);
  });

  // changed and not saved: forms that ask for it by data-dirty
  const changed = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.hasAttribute("data-dirty")) changed.add(form);
  });
  window.addEventListener("beforeunload", (event) => {
    if ([...changed].some((form) => form.isConnected)) event.preventDefault();
  });

  // what the server keeps while it is typed is not lost by leaving
  document.addEventListener("htmx:afterRequest", (event) => {
    const kept = event.detail.successful && event.detail.elt.closest("form[data-dirty]");
    if (kept && event.detail.requestConfig.verb === "post") changed.delete(kept);
  });

  // one press, one deed; the server refuses a repeated form as well
  document.addEventListener("submit", (event) => {
    const form = event.target;
    changed.delete(form);
    if (form.method !== "post" || form.hasAttribute("hx-post")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) event.submitter.dataset.sent = "yes";
    // an answer that is a file leaves the page where it is: let go after a while
    window.setTimeout(() => release(form), 8000);
  });

  const release = (root) => {
    delete root.dataset?.sent;
    root.querySelectorAll("[data-sent]").forEach((sent) => { delete sent.dataset.sent; });
  };

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) release(document.documentElement);
  });

  // the search button of filters is for those without a script: with one, a change is enough
  document.documentElement.classList.add("js");

  // htmx itself gives the focus back to an element of the same id; here: what is said, and what must be read first
  document.addEventListener("htmx:afterSettle", (event) => {
    const changed = event.detail.elt;
    if (!(changed instanceof Element)) return;
    const words = changed.matches("[data-said]") ? changed : changed.querySelector("[data-said]");
    if (words) say(words.textContent.trim());
    if (!typing(document.activeElement)) focusWhatChanged(changed);
  });

  // boxes of a list: all of a page at once, and how many are ticked, those of other pages too
  const boxes = (form) => [...form.querySelectorAll("input[name=c]")];
  const kept = (form) => form.querySelector("[data-kept]").value.split(".").filter(Boolean);
  const ticks = (form) => new Set([...kept(form), ...boxes(form).filter((box) => box.checked).map((box) => box.value)]);
  const count = (form) => { form.querySelector("[data-ticked]").textContent = ticks(form).size; };
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (!form || !form.hasAttribute("data-ticks")) return;
    if (event.target.hasAttribute("data-tick-page")) boxes(form).forEach((box) => { box.checked = event.target.checked; });
    count(form);
  });

  // a box ticked while a filter was on its way is ticked in what it brings
  let ticked = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    const form = event.detail.target.closest("[data-ticks]");
    ticked = form && ticks(form);
  });
  document.addEventListener("htmx:afterSwap", () => {
    const form = document.querySelector("[data-ticks]");
    if (!form || !ticked) return;
    boxes(form).forEach((box) => { box.checked = ticked.delete(box.value); });
    form.querySelector("[data-kept]").value = [...ticked].join(".");
    ticked = null;
    count(form);
  });

  // an answer that is no fragment (signed out, server gone) is shown as the page it is
  const showWhole = (event) => {
    const { requestConfig, elt } = event.detail;
    // a question that the page asks by itself must not take it away from its reader
    if (elt instanceof Element && elt.hasAttribute("data-quiet")) return;
    if (requestConfig && requestConfig.verb === "get") window.location.assign(requestConfig.path);
  };
  document.addEventListener("htmx:responseError", showWhole);
  document.addEventListener("htmx:sendError", showWhole);

  document.addEventListener("DOMContentLoaded", () => focusWhatChanged(document));
  if (document.readyState !== "loading") focusWhatChanged(document);
})();
