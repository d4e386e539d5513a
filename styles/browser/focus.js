// Keys go to the desk from the start; textual-serve's page waits for a click.
new MutationObserver((_, watch) => {
  const keys = document.querySelector(".xterm-helper-textarea");
  if (keys && document.body.classList.contains("-first-byte")) {
    keys.focus();
    watch.disconnect();
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ["class"] });
