package ua.opencities.tariff.relief.terms;

import java.util.List;

/** A relief in force, as the explanation of a fee tells it. */
public record GrantedRelief(ReliefId id, Relief relief, ReliefAct act) {
  /** Of those of a year only what is of the fee: a council may have reliefs of several. */
  public static List<GrantedRelief> concerning(
      RelievedFee fee, int year, List<GrantedRelief> granted) {
    return granted.stream().filter(it -> it.relief().concerns(fee, year)).toList();
  }
}
