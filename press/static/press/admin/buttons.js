// What Unfold lets only a mouse do becomes a button: in reach of the keyboard, with a name.
"use strict";

{
  const { menu, move, remove } = document.currentScript.dataset;
  const beside = (selector) => (handle) => handle.closest(".form-group").querySelector(selector);
  const first = (selector) => () => document.querySelector(selector);

  // Which handles, what they are called, and where the keyboard goes on after them.
  const handles = [
    { found: "#main [x-on\\:click*=sidebar]", name: menu, next: first("#nav-sidebar-apps a") },
    { found: "#nav-sidebar [x-on\\:click*=sidebarMobile]", name: menu, next: first("#main a") },
    { found: "a[x-on\\:click^='filterOpen =']", next: first("#changelist-filter a") },
    { found: ".form-group:not(.empty-form) .cursor-move", name: move },
    { found: ".form-group:not(.empty-form) .delete-template", name: remove },
    {
      found: ".form-group label:has(input.delete)",
      name: remove,
      next: beside(".form-delete label"),
    },
    { found: ".form-delete label", next: beside("label:has(input.delete)") },
  ];

  const enable = (handle, name) => {
    handle.tabIndex = 0;
    handle.setAttribute("role", "button");
    if (name) handle.setAttribute("aria-label", name);
  };

  const enableAll = () => {
    for (const { found, name } of handles) {
      for (const handle of document.querySelectorAll(`:is(${found}):not([role=button])`)) {
        enable(handle, name);
      }
    }
  };

  const pressed = (event) => {
    const handle = event.target;
    const kind = handles.find(({ found }) => handle.matches(found));
    if (!kind || ![" ", "Enter"].includes(event.key)) return;
    event.preventDefault();
    const next = kind.next?.(handle);
    handle.click();
    setTimeout(() => next?.focus(), 100);
  };

  document.addEventListener("keydown", pressed);
  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(enableAll).observe(document.body, { childList: true, subtree: true });
    enableAll();
  });
}
