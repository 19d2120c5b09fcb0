package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.time.Clock;
import ua.opencities.document.FileName;
import ua.opencities.document.word.WordTemplate;
import ua.opencities.shared.Text;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/**
 * Takes a DOCX with tags as the next version of a wording; it is looked through and tried out
 * before anything is kept.
 */
@UseCase
public class UploadTemplate {
  private final TemplateKinds kinds;
  private final PaperTemplates templates;
  private final NextVersion next;
  private final Clock clock;

  @Inject
  UploadTemplate(TemplateKinds kinds, PaperTemplates templates, NextVersion next, Clock clock) {
    this.kinds = kinds;
    this.templates = templates;
    this.next = next;
    this.clock = clock;
  }

  /**
   * @param seen the number of the newest version the sender saw, 0 when there was none
   * @param name as the sender's machine calls it
   * @param note what was changed and why, may be empty
   * @throws ua.opencities.document.FileEmpty when there is nothing in it
   * @throws ua.opencities.document.word.TemplateFileNotAccepted for what is wrong with it
   * @throws ua.opencities.shared.SeveralRulesBroken when several tags are wrong
   * @throws ua.opencities.shared.SomeoneElseChanged when a newer version came meanwhile
   * @throws ua.opencities.shared.NotFound when it is not the actor's to write
   */
  public TemplateVersion upload(
      Actor actor, TemplatePlace place, int seen, String name, byte[] docx, String note) {
    place.mustBeOf(actor);
    kinds.mustServe(place, WordTemplate.checked(docx, kinds.get(place).fields()));
    String why = Text.optional("note", note, WriteTemplate.LONGEST_NOTE).orElse("");
    String cleaned = FileName.cleaned(name, "docx");
    PaperTemplate kept =
        next.put(
            actor,
            place,
            seen,
            number ->
                PaperTemplate.uploaded(place, number, cleaned, docx, why, actor, clock.instant()));
    templates.add(new TemplateFile(kept.id(), place.council(), docx));
    return kept.view();
  }
}
