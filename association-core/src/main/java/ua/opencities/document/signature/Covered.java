package ua.opencities.document.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a signature covers.
 *
 * @param names of the files, as the container or the platform calls them
 * @param ours the stored file, when what was signed is kept here
 */
public record Covered(Extent extent, List<String> names, Optional<UUID> ours) {
  /** Where what was signed is. */
  public enum Extent {
    /** The whole file that bears the signature. */
    THIS_FILE,
    /** A PDF as it was before something was added, a further signature for example. */
    EARLIER_STATE,
    /** Files inside the signature or the container. */
    INSIDE,
    /** Another file that is kept here. */
    OURS,
    /** A file that is not here: nobody can tell which. */
    ELSEWHERE
  }

  static final Covered THIS_FILE = new Covered(Extent.THIS_FILE, List.of(), Optional.empty());
  static final Covered EARLIER_STATE =
      new Covered(Extent.EARLIER_STATE, List.of(), Optional.empty());
  static final Covered ELSEWHERE = new Covered(Extent.ELSEWHERE, List.of(), Optional.empty());

  public Covered {
    names = List.copyOf(names);
  }

  static Covered inside(List<String> names) {
    return new Covered(Extent.INSIDE, names, Optional.empty());
  }

  static Covered ours(Originals.Original original) {
    return new Covered(Extent.OURS, List.of(original.name()), Optional.of(original.file()));
  }
}
