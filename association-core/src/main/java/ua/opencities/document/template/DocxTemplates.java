package ua.opencities.document.template;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.UseCase;

/** Of which kinds of papers an uploaded DOCX is in force; the files themselves are not read. */
@UseCase
public class DocxTemplates {
  private final PaperTemplates templates;

  @Inject
  DocxTemplates(PaperTemplates templates) {
    this.templates = templates;
  }

  /**
   * @param council empty for what the association gives to councils that chose nothing
   */
  public Set<String> among(Actor actor, Optional<CouncilId> council, Collection<String> kinds) {
    return kinds.isEmpty() ? Set.of() : templates.uploadedInForce(council, kinds);
  }
}
