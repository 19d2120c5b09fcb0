package ua.opencities.document.signature;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a signature covers.
 *
 * @param names of the files, as the container or the platform calls them
 * @param left names of the files in the container that it does not cover
 * @param ours the stored file, when what was signed is kept here
 */
public record Covered(Extent extent, List<String> names, List<String> left, Optional<UUID> ours) {
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

  static final Covered THIS_FILE = unnamed(Extent.THIS_FILE);
  static final Covered EARLIER_STATE = unnamed(Extent.EARLIER_STATE);
  static final Covered ELSEWHERE = unnamed(Extent.ELSEWHERE);

  public Covered {
    names = List.copyOf(names);
    left = List.copyOf(left);
  }

  private static Covered unnamed(Extent extent) {
    return new Covered(extent, List.of(), List.of(), Optional.empty());
  }

  static Covered inside(List<String> names) {
    return inside(names, List.of(), Optional.empty());
  }

  static Covered inside(List<String> names, List<String> left, Optional<UUID> ours) {
    return new Covered(Extent.INSIDE, names, left, ours);
  }

  static Covered ours(Originals.Original original) {
    return new Covered(
        Extent.OURS, List.of(original.name()), List.of(), Optional.of(original.file()));
  }
}
