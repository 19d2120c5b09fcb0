package wrong.tool;

record Petitions(wrong.fee.OpenStore debt) {}
