package ua.opencities.fee.register;

import ua.opencities.tenancy.CouncilId;

/** An active member without the year's invoice. */
public record UnchargedMember(CouncilId council, String name, String oblast) {}
