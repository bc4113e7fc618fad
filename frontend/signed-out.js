/* After sign-out: what was typed and not sent leaves this browser with the person. Needs drafts.js. */
window.throughlineDrafts?.removeAll();
