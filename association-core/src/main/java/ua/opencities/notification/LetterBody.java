package ua.opencities.notification;

import java.util.function.Function;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Setting;

/** The words of a letter: Ukrainian first, the same in English below, invented data told on top. */
final class LetterBody {
  private LetterBody() {}

  static String of(Function<Texts, String> said) {
    Texts uk = Texts.of(Language.UK);
    String invented = Setting.demonstration() ? uk.text("notification.demonstration") + "\n\n" : "";
    return invented + said.apply(uk) + "\n\n—\n\n" + said.apply(Texts.of(Language.EN)) + "\n";
  }
}
