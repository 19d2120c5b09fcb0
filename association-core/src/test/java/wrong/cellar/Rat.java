package wrong.cellar;

record Rat() {}
