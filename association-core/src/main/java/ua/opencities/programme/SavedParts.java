package ua.opencities.programme;

import java.util.List;
import ua.opencities.programme.text.PartName;

/** Which parts of a draft were saved, and by whom last. */
record SavedParts(Programme programme, List<SavedPart> rows) {

  /** Begun where it was never saved. */
  SavedPart of(PartName name) {
    return rows.stream().filter(part -> part.is(name)).findFirst().orElseGet(() -> begun(name));
  }

  private SavedPart begun(PartName name) {
    rows.add(new SavedPart(programme, programme.council(), name));
    return rows.get(rows.size() - 1);
  }

  List<PartSaved> views() {
    return rows.stream().map(SavedPart::view).toList();
  }
}
