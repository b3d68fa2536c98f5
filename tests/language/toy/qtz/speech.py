from mujaz.language.speech.listed import listed

SPEECH = listed(verbs="meldas", complements="ke", stops="ke")
