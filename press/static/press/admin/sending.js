// Asks whether its writer is still signed in before a form is sent: the page for signing in
// would take the place of everything that was typed.
"use strict";

{
  const { asks } = document.currentScript.dataset;
  const said = (name) => document.getElementById(`sending-${name}`);

  const token = async () => {
    const answer = await fetch(asks, { redirect: "manual", cache: "no-store" });
    return answer.ok ? (await answer.json()).token : "";
  };

  const watch = (form) => {
    let asking = false;
    let answered = false;

    const ask = async (button) => {
      const fresh = await token();
      if (!fresh) return said("signed-out").showModal();
      form.elements.csrfmiddlewaretoken.value = fresh;
      answered = true;
      form.requestSubmit(button);
      answered = false;
    };

    const sent = async (event) => {
      if (answered) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (asking) return;
      asking = true;
      await ask(event.submitter).catch(() => said("offline").showModal());
      asking = false;
    };

    form.addEventListener("submit", sent, { capture: true });
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form[id$=_form], .publishing-move-form").forEach(watch);
    for (const button of document.querySelectorAll(".sending button")) {
      button.addEventListener("click", () => button.closest("dialog").close());
    }
  });
}
