package ua.opencities.document.template;

import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.Fillable;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** The kinds of papers of one room: a CDI bean of the room that knows their fields. */
public interface TemplatedPapers {
  List<TemplateKind> kinds();

  /** Whether councils have wordings of their own of them; else the association alone. */
  default boolean ofCouncils() {
    return true;
  }

  /**
   * What a wording of this room must be besides readable, before it is kept.
   *
   * @throws ua.opencities.shared.RuleBroken when nothing could be made of it
   */
  default void mustServe(String kind, Fillable wording) {}

  /**
   * With the newest data of the council, or of any for the office; with made-up data where there is
   * none yet.
   */
  TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind);
}
