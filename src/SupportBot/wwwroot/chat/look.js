// Web Chat's style options, from the colours and sizes of page.css, so that they stand in one place.
const narrow = matchMedia('(max-width: 40rem)');
const schemes = [narrow, matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')];

export function look() {
  const styles = getComputedStyle(document.documentElement);
  const colour = name => styles.getPropertyValue(`--${name}`).trim();
  const [paper, ink, soft, accent, onAccent, line, focus] = ['paper', 'ink', 'soft', 'accent', 'on-accent', 'line', 'focus'].map(colour);
  return {
    accent,
    backgroundColor: paper,
    primaryFont: styles.getPropertyValue('--font'),
    fontSizeSmall: '0.9rem',
    subtle: ink,
    timestampColor: ink,
    groupTimestamp: 1,
    timestampFormat: 'relative',
    sendTimeout: 10_000,
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: 12,
    autoScrollSnapOnActivity: true,
    autoScrollSnapOnPage: true,

    bubbleBackground: soft,
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleTextColor: ink,
    bubbleMaxWidth: 640,
    bubbleMinHeight: 44,
    bubbleFromUserBackground: accent,
    bubbleFromUserBorderColor: accent,
    bubbleFromUserBorderRadius: 14,
    bubbleFromUserTextColor: onAccent,
    messageActivityWordBreak: 'break-word',
    markdownRenderHTML: false,
    cardEmphasisBackgroundColor: soft,

    hideUploadButton: true,
    hideToaster: true,
    sendBoxBackground: paper,
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxButtonColor: accent,
    sendBoxButtonColorOnHover: ink,
    sendBoxButtonColorOnFocus: ink,
    sendBoxButtonColorOnDisabled: line,
    sendBoxHeight: 60,
    sendBoxMaxHeight: 140,
    sendBoxPlaceholderColor: line,
    sendBoxTextColor: ink,
    sendBoxTextWrap: true,

    suggestedActionLayout: narrow.matches ? 'stacked' : 'flow',
    suggestedActionBackgroundColor: paper,
    suggestedActionBackgroundColorOnHover: soft,
    suggestedActionBackgroundColorOnActive: soft,
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 22,
    suggestedActionBorderWidth: 2,
    suggestedActionHeight: 44,
    suggestedActionTextColor: accent,
    suggestedActionKeyboardFocusIndicatorBorderColor: focus,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionKeyboardFocusIndicatorBorderWidth: 3,
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionsStackedLayoutButtonMaxHeight: 200,

    transcriptActivityVisualKeyboardIndicatorColor: focus,
    transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorWidth: 3,
    transcriptVisualKeyboardIndicatorColor: focus,
    transcriptOverlayButtonBackground: accent,
    transcriptOverlayButtonColor: onAccent,
    transcriptOverlayButtonBackgroundOnHover: ink,
    transcriptOverlayButtonColorOnHover: paper,
    transcriptOverlayButtonBackgroundOnFocus: accent,
    transcriptOverlayButtonColorOnFocus: onAccent,
  };
}

export function onLookChanged(changed) {
  for (const scheme of schemes) scheme.addEventListener('change', changed);
}
