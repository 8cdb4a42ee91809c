// A phone's keyboard covers the lower half of the page on some systems: the page then takes what is left.
const seen = window.visualViewport;

function fit() {
  document.documentElement.style.setProperty('--visible', `${seen.height}px`);
}

if (seen) {
  seen.addEventListener('resize', fit);
  fit();
}
