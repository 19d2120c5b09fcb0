package ua.opencities.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.Text;

/** A letter as it stands in a form: proposed, or typed half way. Nothing here is missing yet. */
public record TypedLetter(
    String addressee, String subject, String body, String signatoryPost, String signatoryName) {
  public TypedLetter {
    addressee = known(addressee);
    subject = known(subject);
    body = known(body);
    signatoryPost = known(signatoryPost);
    signatoryName = known(signatoryName);
  }

  public static TypedLetter of(LetterText text) {
    return new TypedLetter(
        text.addressee(), text.subject(), text.body(), text.signatoryPost(), text.signatoryName());
  }

  /** As its form sends it, asked for field by field. */
  public static TypedLetter in(UnaryOperator<String> form) {
    return new TypedLetter(
        form.apply("addressee"),
        form.apply("subject"),
        form.apply("body"),
        form.apply("signatoryPost"),
        form.apply("signatoryName"));
  }

  private static String known(String typed) {
    return typed == null ? "" : typed;
  }

  /**
   * @throws RuleBroken with every field that is missing or too long
   */
  public LetterText text() {
    List<RuleBroken> refused = new ArrayList<>();
    read(refused, () -> Text.required("addressee", addressee, LetterText.ADDRESSEE));
    read(refused, () -> Text.required("subject", subject, LetterText.SUBJECT));
    read(refused, () -> Text.required("body", body, LetterText.BODY));
    read(refused, () -> Text.required("signatoryPost", signatoryPost, LetterText.SIGNATORY));
    read(refused, () -> Text.required("signatoryName", signatoryName, LetterText.SIGNATORY));
    if (refused.size() == 1) throw refused.get(0);
    if (!refused.isEmpty()) throw new SeveralRulesBroken(refused);
    return new LetterText(addressee, subject, body, signatoryPost, signatoryName);
  }

  private static void read(List<RuleBroken> refused, Runnable reading) {
    try {
      reading.run();
    } catch (RuleBroken rule) {
      refused.add(rule);
    }
  }

  /** One line each, blank ones left out. */
  public static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
