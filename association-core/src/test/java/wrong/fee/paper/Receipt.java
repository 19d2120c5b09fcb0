package wrong.fee.paper;

public record Receipt(wrong.fee.OpenStore store) {}
