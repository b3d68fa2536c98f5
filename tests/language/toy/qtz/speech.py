from mujaz.language.speech.from_lists import speech_from_lists

SPEECH = speech_from_lists(verbs="meldas", complements="ke", stops="ke")
