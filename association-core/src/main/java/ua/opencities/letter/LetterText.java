package ua.opencities.letter;

import ua.opencities.shared.Text;

/**
 * What a letter says.
 *
 * @param addressee one line each, in the case the paper needs: «Міському голові»
 * @param body paragraphs, parted by line breaks
 * @param signatoryName as the paper prints it: «Олег ВОЛЬСЬКИЙ»
 */
public record LetterText(
    String addressee, String subject, String body, String signatoryPost, String signatoryName) {
  public static final int ADDRESSEE = 600;
  public static final int SUBJECT = 300;
  public static final int BODY = 10_000;
  public static final int SIGNATORY = 200;

  public LetterText {
    addressee = Text.required("addressee", addressee, ADDRESSEE);
    subject = Text.required("subject", subject, SUBJECT);
    body = Text.required("body", body, BODY);
    signatoryPost = Text.required("signatoryPost", signatoryPost, SIGNATORY);
    signatoryName = Text.required("signatoryName", signatoryName, SIGNATORY);
  }
}
