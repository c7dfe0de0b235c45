/**
 * Copies what stands in a field. The frames of HtmlService have no leave for the clipboard API, so the older
 * command is the usual way there; when both are refused the text stays selected for Ctrl+C.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  if (document.execCommand?.('copy')) return true;
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
