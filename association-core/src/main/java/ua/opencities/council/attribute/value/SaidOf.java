package ua.opencities.council.attribute.value;

import java.math.BigDecimal;
import java.util.Optional;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;

/** An attribute with what stands of it, if anything does. */
public record SaidOf(AttributeView attribute, Optional<Said> said) {

  /** Empty when nothing stands. */
  public String shown(Texts texts) {
    return said.map(it -> chosen().map(c -> c.name(texts.language())).orElse(it.shown(texts)))
        .orElse("");
  }

  /** For a spreadsheet: a number stays one, a day is written as in the other columns. */
  public Object cell(Texts texts) {
    if (said.isEmpty()) return "";
    return switch (attribute.kind()) {
      case WHOLE -> Long.valueOf(said.get().plain());
      case DECIMAL -> new BigDecimal(said.get().plain());
      case DAY -> said.get().plain();
      case TEXT, YES_NO, CHOICE -> shown(texts);
    };
  }

  /** As the form has it; empty when nothing stands. */
  public String typed() {
    return said.map(Said::plain)
        .map(it -> attribute.kind() == AttributeKind.DECIMAL ? it.replace('.', ',') : it)
        .orElse("");
  }

  /** A whole address that can be followed. */
  public boolean isAddress() {
    return attribute.kind() == AttributeKind.TEXT
        && said.map(it -> it.plain().matches("https?://[^\\s<>\"]+")).orElse(false);
  }

  /** What it says is in Ukrainian whatever the reader's language. */
  public boolean isSaidInUkrainian(Language reader) {
    return attribute.kind() == AttributeKind.TEXT && !isAddress()
        || chosen().map(c -> reader == Language.UK || c.nameEnglish().isEmpty()).orElse(false);
  }

  /** For programs and the trail: the name of a chosen value, else the machine's form. */
  public String plain() {
    return said.map(it -> chosen().map(ChoiceView::name).orElse(it.plain())).orElse("");
  }

  private Optional<ChoiceView> chosen() {
    return said.filter(it -> it.kind() == AttributeKind.CHOICE)
        .flatMap(it -> attribute.choice(it.choice()));
  }
}
