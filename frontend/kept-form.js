/*
 * Gives back what somebody typed into a form of a server-made page and did not send: drafts.js has kept it in this browser. A native ES
 * module without dependencies; load it after drafts.js.
 *
 *   <form data-keep data-draft-key="…">                 what was kept under the key goes into the fields that are empty
 *   <form data-keep data-draft-key="…" data-draft-done> the form was sent: what was kept is thrown away
 */

function fill(field, value) {
  if (field.type === "radio") field.checked ||= field.value === value;
  else if (field.type === "checkbox") field.checked ||= value === true;
  else if (!field.value && typeof value === "string") field.value = value;
}

for (const form of document.querySelectorAll("form[data-keep][data-draft-key]")) {
  const drafts = window.throughlineDrafts;
  const key = form.dataset.draftKey;
  if ("draftDone" in form.dataset) {
    drafts?.remove(key);
    continue;
  }
  const kept = drafts?.read(key);
  if (!kept) continue;
  try {
    const { fields } = JSON.parse(kept);
    for (const field of form.querySelectorAll("[data-draft-field]:not(:disabled)")) {
      fill(field, fields[field.dataset.draftField]);
    }
  } catch {
    drafts.remove(key);
  }
}
