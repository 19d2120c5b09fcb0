package ua.opencities.portal.admin.attribute;

import java.util.List;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.attribute.ChoiceView;

/**
 * An attribute of councils in the API; {@code null} is absent.
 *
 * @param councils how many have a value
 */
public record AttributeJson(
    String id,
    String name,
    String nameEnglish,
    String explanation,
    String kind,
    boolean required,
    boolean shownToCouncil,
    boolean archived,
    long councils,
    List<ChoiceJson> choices) {

  static AttributeJson of(AttributeView attribute) {
    var terms = attribute.terms();
    return new AttributeJson(
        attribute.id().toString(),
        terms.name(),
        terms.nameEnglish().orElse(null),
        terms.explanation().orElse(null),
        terms.kind().name(),
        terms.required(),
        terms.shown(),
        attribute.isArchived(),
        attribute.councils(),
        attribute.choices().stream().map(ChoiceJson::of).toList());
  }

  /** A value of the list. */
  public record ChoiceJson(
      String id, String name, String nameEnglish, boolean archived, long councils) {
    static ChoiceJson of(ChoiceView choice) {
      return new ChoiceJson(
          choice.id().toString(),
          choice.name(),
          choice.nameEnglish().orElse(null),
          choice.archived(),
          choice.councils());
    }
  }
}
