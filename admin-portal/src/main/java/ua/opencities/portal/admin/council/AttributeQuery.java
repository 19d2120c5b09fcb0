package ua.opencities.portal.admin.council;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.council.attribute.AttributeKind;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.AttributeWanted;
import ua.opencities.web.part.Choice;
import ua.opencities.web.typed.Wanted;

/** What the address of the register says of one of the association's own attributes. */
public class AttributeQuery {
  @QueryParam("attribute")
  @DefaultValue("")
  private String attribute;

  @QueryParam("said")
  @DefaultValue("")
  private String said;

  @QueryParam("part")
  @DefaultValue("")
  private String part;

  @QueryParam("from")
  @DefaultValue("")
  private String from;

  @QueryParam("to")
  @DefaultValue("")
  private String to;

  Optional<AttributeWanted> wanted() {
    return AttributeWanted.read(attribute, saidOfIt(), part(), from(), to());
  }

  /** Its id, or empty. */
  public String attribute() {
    return wanted().map(it -> it.attribute().toString()).orElse("");
  }

  public String said() {
    String of = saidOfIt();
    return of.isEmpty() ? "" : attribute() + "." + of;
  }

  public String part() {
    return Wanted.words(part);
  }

  /** As it was typed; what is neither a number nor a day narrows nothing. */
  public String from() {
    return Wanted.words(from);
  }

  public String to() {
    return Wanted.words(to);
  }

  /** Which of them is shown, by the kind of the attribute. */
  public static boolean spans(AttributeView attribute) {
    return switch (attribute.kind()) {
      case WHOLE, DECIMAL, DAY -> true;
      default -> false;
    };
  }

  /**
   * The form names the attribute with what is said of it, so that what was said of another, chosen
   * before, narrows nothing; a program may leave it out.
   */
  private String saidOfIt() {
    int dot = said.indexOf('.');
    if (dot < 0) return said;
    return said.startsWith(attribute + ".") ? said.substring(dot + 1) : "";
  }

  /** In use, and the one asked for. */
  public List<AttributeView> offered(List<AttributeView> all) {
    return all.stream()
        .filter(each -> !each.isArchived() || each.id().toString().equals(attribute()))
        .toList();
  }

  public Optional<AttributeView> chosen(List<AttributeView> all) {
    return all.stream().filter(each -> each.id().toString().equals(attribute())).findFirst();
  }

  public static List<Choice> answers(AttributeView attribute, Language language) {
    var texts = Texts.of(language);
    Stream<Choice> own =
        attribute.kind() == AttributeKind.YES_NO
            ? Stream.of(
                answer(attribute, "YES", texts.text("attribute.said-true")),
                answer(attribute, "NO", texts.text("attribute.said-false")))
            : attribute.choices().stream()
                .map(each -> answer(attribute, each.id().toString(), each.name(language)));
    return Stream.concat(
            own, Stream.of(answer(attribute, "NONE", texts.text("attribute.not-filled"))))
        .toList();
  }

  private static Choice answer(AttributeView attribute, String said, String word) {
    return Choice.of(attribute.id() + "." + said, word);
  }
}
