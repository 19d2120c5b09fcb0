package ua.opencities.duplicate.pair;

import java.util.List;

/**
 * @param signs what speaks for it, the strongest first
 */
public record TwinPair(Twin one, Twin other, List<Sign> signs) {
  public TwinPair {
    signs = signs.stream().sorted().toList();
  }

  /** Codes speak for it, not names alone. */
  public boolean isLikely() {
    return signs.stream().anyMatch(Sign::isOfACode);
  }

  /** The one with which work has begun is the likelier to stay. */
  public Twin likelierToStay() {
    return one.standing().equals("LEAD") && !other.standing().equals("LEAD") ? other : one;
  }

  public Twin likelierToGo() {
    return likelierToStay() == one ? other : one;
  }
}
