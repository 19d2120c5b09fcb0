package ua.opencities.portal.admin.attribute;

import java.util.List;
import java.util.Optional;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeTerms;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChangedChoice;
import ua.opencities.council.attribute.ChoiceView;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** The form of one attribute with its list. */
record AttributeForm(Sent sent, FormReading form) {
  private static final int LIST = 12_000;

  /** Null when a field was refused; the reading says which. */
  AttributeTerms terms() {
    String name = form.text("name", AttributeTerms.NAME);
    Optional<String> english = form.optionalText("nameEnglish", AttributeTerms.NAME);
    Optional<String> explanation = form.optionalText("explanation", AttributeTerms.EXPLANATION);
    AttributeKind kind = form.choice("kind", AttributeKind.class);
    if (name == null || kind == null) return null;
    return new AttributeTerms(
        name, english, explanation, kind, ticked("required"), ticked("shown"));
  }

  /** One in each line. */
  List<String> added() {
    return form.optionalText("choices", LIST).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  List<ChangedChoice> changed(AttributeView attribute) {
    return attribute.choices().stream()
        .filter(each -> sent.field("choice-" + each.id()) != null)
        .map(this::changed)
        .toList();
  }

  private ChangedChoice changed(ChoiceView choice) {
    boolean dropped = ticked("drop-" + choice.id());
    String name = dropped ? choice.name() : form.text("choice-" + choice.id(), AttributeTerms.NAME);
    return new ChangedChoice(
        choice.id(),
        name,
        form.optionalText("english-" + choice.id(), AttributeTerms.NAME),
        dropped);
  }

  private boolean ticked(String field) {
    return "true".equals(sent.field(field));
  }
}
