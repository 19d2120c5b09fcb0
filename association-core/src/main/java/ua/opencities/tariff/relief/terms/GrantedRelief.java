package ua.opencities.tariff.relief.terms;

/** A relief in force, as the explanation of a fee tells it. */
public record GrantedRelief(ReliefId id, Relief relief, ReliefAct act) {}
