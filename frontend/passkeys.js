/*
 * Passkeys on the pages for signing in (#passkey-sign-in), on the account page and where a role asks for one (#passkey-add). A native ES module without dependencies.
 * Without it, or in a browser that knows no passkeys, those parts stay hidden and the link by email does.
 */

const supported = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";
const part = document.getElementById("passkey");
const problem = document.getElementById("passkey-problem");
const JSON_TYPE = "application/json";

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content ?? "";
}

async function post(address, body) {
  const headers = { "Content-Type": JSON_TYPE, Accept: JSON_TYPE };
  const token = meta("csrf-token");
  if (token) headers[meta("csrf-header")] = token;
  const answer = await fetch(address, { method: "POST", headers, body: body ? JSON.stringify(body) : undefined });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer;
}

async function register(label) {
  const options = await (await post("/webauthn/register/options")).json();
  const key = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  const { id, rawId, response, type, clientExtensionResults, authenticatorAttachment } = key.toJSON();
  const { attestationObject, clientDataJSON, transports } = response;
  await post("/webauthn/register", {
    publicKey: {
      credential: {
        id,
        rawId,
        response: { attestationObject, clientDataJSON, transports },
        type,
        clientExtensionResults,
        authenticatorAttachment,
      },
      label,
    },
  });
}

async function signIn() {
  const options = await (await post("/webauthn/authenticate/options")).json();
  const key = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const { id, rawId, response, type, clientExtensionResults, authenticatorAttachment } = key.toJSON();
  const { authenticatorData, clientDataJSON, signature, userHandle } = response;
  await post("/login/webauthn", {
    id,
    rawId,
    response: { authenticatorData, clientDataJSON, signature, userHandle },
    credType: type,
    clientExtensionResults,
    authenticatorAttachment,
  });
}

async function attempt(work, done) {
  problem.hidden = true;
  try {
    await work();
  } catch (failure) {
    console.info("No passkey:", failure);
    problem.hidden = false;
    return;
  }
  window.location.assign(done);
}

if (supported && part) {
  part.hidden = false;
  document.getElementById("passkey-unsupported")?.setAttribute("hidden", "");
  document.getElementById("passkey-sign-in")?.addEventListener("click", () => {
    attempt(signIn, document.getElementById("next").value);
  });
  document.getElementById("passkey-add")?.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const label = document.getElementById("label");
    attempt(() => register(label.value.trim() || label.labels[0].textContent), event.target.dataset.done);
  });
}
