package ua.opencities.admission.paper;

import java.util.Optional;
import ua.opencities.admission.DossierPart;

/** The papers that the association makes for a council that joins. */
public enum JoiningPaper {
  AGREEMENT("joining-agreement", DossierPart.AGREEMENT, "Угода про членські внески"),
  APPLICATION("joining-application", DossierPart.APPLICATION, "Заява про вступ");

  private final String slug;
  private final DossierPart part;
  private final String title;

  JoiningPaper(String slug, DossierPart part, String title) {
    this.slug = slug;
    this.part = part;
    this.title = title;
  }

  /** Stands in rows and addresses. */
  public String slug() {
    return slug;
  }

  public DossierPart part() {
    return part;
  }

  /** What the file is called; papers are Ukrainian. */
  String title() {
    return title;
  }

  public static Optional<JoiningPaper> of(String slug) {
    for (JoiningPaper paper : values()) if (paper.slug.equals(slug)) return Optional.of(paper);
    return Optional.empty();
  }
}
