// Gives each text editor the language and the name of the field that it writes for:
// spell-checkers and screen readers know neither by themselves.
"use strict";

{
  const introduce = (editor) => {
    const field = editor.closest(".prose-editor")?.querySelector("textarea");
    if (!field) return;
    editor.lang = field.lang;
    editor.setAttribute("aria-label", field.labels[0]?.textContent.trim() ?? field.name);
  };

  const introduceAll = () => {
    document.querySelectorAll(".tiptap:not([aria-label])").forEach(introduce);
  };

  document.addEventListener("DOMContentLoaded", () => {
    new MutationObserver(introduceAll).observe(document.body, { childList: true, subtree: true });
    introduceAll();
  });
}
