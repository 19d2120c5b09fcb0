package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.TemplateMark;
import ua.opencities.document.markup.FieldList;
import ua.opencities.shared.NotFound;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** All wordings of one council, or of the association: kinds, variants, versions. */
@UseCase
public class TemplateShelf {
  private final TemplateKinds kinds;
  private final PaperTemplates templates;

  @Inject
  TemplateShelf(TemplateKinds kinds, PaperTemplates templates) {
    this.kinds = kinds;
    this.templates = templates;
  }

  /**
   * One kind of paper.
   *
   * @param word the key of its name
   * @param chosen by the council or the association itself; empty when it follows the default
   * @param inForce of which wording its papers are made now
   * @param variants the forms it has
   * @param own those of which it has a wording of its own in force
   */
  public record Card(
      String kind,
      String word,
      Optional<Variant> chosen,
      TemplateMark inForce,
      List<Variant> variants,
      List<Variant> own) {
    /** Whether papers are made in this form now. */
    public boolean uses(Variant variant) {
      return inForce.variant().equals(variant.name());
    }
  }

  /** Every kind of paper, in the order of their rooms. */
  public List<Card> of(Actor actor, Optional<CouncilId> council) {
    List<TemplateKind> written = kinds.writtenBy(council);
    var standing = templates.standing(council, written.stream().map(TemplateKind::kind).toList());
    return written.stream().map(kind -> card(standing, kind)).toList();
  }

  /**
   * @throws NotFound for a kind that nobody knows
   */
  public Card card(Actor actor, Optional<CouncilId> council, String kind) {
    TemplateKind known = kinds.get(kind);
    return card(templates.standing(council, List.of(kind)), known);
  }

  private static Card card(StandingTemplates standing, TemplateKind kind) {
    Variant chosen = standing.chosen(kind.kind());
    List<Variant> variants = kind.variants();
    return new Card(
        kind.kind(),
        kind.word(),
        standing.ownChoice(kind.kind()),
        standing
            .inForce(kind.kind(), chosen)
            .map(PaperTemplate::mark)
            .orElseGet(() -> TemplateInForce.shippedMark(chosen, kind.shipped(chosen))),
        variants,
        variants.stream().filter(it -> standing.own(kind.kind(), it).isPresent()).toList());
  }

  /**
   * Every version of one wording, newest first; at the end what came with the platform, number 0.
   *
   * @throws NotFound for a kind that nobody knows
   */
  public List<TemplateVersion> versions(Actor actor, TemplatePlace place) {
    String shipped = kinds.get(place.kind()).shipped(place.variant());
    List<TemplateVersion> versions = new ArrayList<>();
    templates.at(place).forEach(version -> versions.add(version.view()));
    versions.add(
        new TemplateVersion(
            TemplateInForce.shippedMark(place.variant(), shipped),
            shipped,
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            Optional.empty()));
    return versions;
  }

  /**
   * @param number 0 for what came with the platform
   * @throws NotFound when there is no such version
   */
  public TemplateVersion version(Actor actor, TemplatePlace place, int number) {
    return versions(actor, place).stream()
        .filter(version -> version.mark().version() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("version"));
  }

  /**
   * The same, ready to be filled or handed out.
   *
   * @throws NotFound when there is no such version
   */
  public Wording wording(Actor actor, TemplatePlace place, int number) {
    TemplateVersion version = version(actor, place, number);
    Optional<byte[]> docx =
        templates.at(place).stream()
            .filter(each -> each.number() == number && each.isUploaded())
            .findFirst()
            .map(templates::bytes);
    return new Wording(version.mark(), version.text(), docx, kinds.get(place.kind()).fields());
  }

  public FieldList fields(Actor actor, String kind) {
    return kinds.get(kind).fields();
  }
}
