package ua.opencities.admission.dossier;

import java.util.List;
import java.util.Optional;
import ua.opencities.membership.Act;

/** The checklist of one council, in the order of the road. */
public record Dossier(List<Line> lines) {
  public Dossier {
    lines = List.copyOf(lines);
  }

  /**
   * @param act of a step of the road, where the line is of one
   */
  public record Line(DossierItem item, boolean there, Optional<Act> act) {}

  public int there() {
    return (int) lines.stream().filter(Line::there).count();
  }

  public boolean isComplete() {
    return there() == lines.size();
  }

  public List<DossierItem> missing() {
    return lines.stream().filter(line -> !line.there()).map(Line::item).toList();
  }
}
