package ua.opencities.portal.admin.relief;

/** Why a relief is withdrawn. */
public record WithdrawalJson(String reason) {}
