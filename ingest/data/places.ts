import { phrases, words } from './lists.ts'

/**
 * Cities and regions that the news of diplomacy happens in, by country (ISO 3166-1 alpha-2), from general knowledge.
 * Capitals come from world-countries and states.ts. Territories that are no state stand under the state that the United Nations counts them to.
 */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
  AE: phrases(`Dubai, Sharjah, Al Ain, Ras Al Khaimah, Fujairah`),
  AF: phrases(`Kandahar, Herat, Mazar-i-Sharif, Jalalabad`),
  AM: phrases(`Gyumri, Vanadzor, Kapan, Meghri, Jermuk, Dilijan, Syunik, Goris, Ijevan, Tavush, Margara, Vagharshapat,
    Etchmiadzin, Gegharkunik, Tsaghkadzor, Vayots Dzor, Shirak, Armavir, Artashat, Yeghegnadzor, Hrazdan, Noyemberyan, Sisian, Agarak, Sotk`),
  AO: phrases(`Cabinda, Lobito`),
  AR: phrases(`Córdoba, Rosario, Mendoza, Ushuaia, Bariloche`),
  AT: phrases(`Salzburg, Graz, Linz, Innsbruck, Alpbach`),
  AU: phrases(`Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin`),
  AZ: phrases(`Astara, Ganja, Sumgayit, Nakhchivan, Shusha, Khankendi, Stepanakert, Lachin, Aghdam, Fuzuli, Zangilan,
    Jabrayil, Kalbajar, Lankaran, Gabala, Sheki, Mingachevir, Karabakh, Nagorno-Karabakh, Aghdara, Agdam, Khojaly, Khojavend,
    Gubadli, Hadrut, Horadiz, Terter, Barda, Goranboy, Naftalan, Yevlakh, Khachmaz, Guba, Quba, Gusar, Shamakhi, Ismayilli,
    Zagatala, Balakan, Siyazan, Absheron, Salyan, Neftchala, Bilasuvar, Jalilabad, Masalli, Yardimli, Imishli,
    Beylagan, Sabirabad, Kurdamir, Hajigabul, Goychay, Agdash, Gobustan, Gazakh, Tovuz, Shamkir, Gadabay, Dashkasan,
    Goygol, Ordubad, Sharur, Julfa, Alat, Khudafarin, Agjabadi, Aghjabadi, Agstafa, Aghstafa, Goytepe, Lerik, Oghuz, Gakh, Qakh, Shabran, Khizi, Zardab, Ujar, Saatli, Samukh, Sadarak, Shahbuz, Kangarli, Khirdalan, Sangachal, Khankandi, Sugovushan, Shirvan`),
  BA: phrases(`Banja Luka, Mostar, Srebrenica`),
  BD: phrases(`Chittagong, Chattogram, Cox's Bazar, Sylhet`),
  BE: phrases(`Antwerp, Bruges, Ghent, Liège, Ostend`),
  BG: phrases(`Plovdiv, Varna, Burgas`),
  BO: phrases(`Santa Cruz, Cochabamba`),
  BR: phrases(`São Paulo, Rio de Janeiro, Belém, Fortaleza, Salvador da Bahia, Foz do Iguaçu, Manaus, Recife, Porto
    Alegre`),
  BY: phrases(`Gomel, Brest, Grodno, Vitebsk, Mogilev`),
  CA: phrases(`Toronto, Montreal, Vancouver, Quebec City, Calgary, Halifax, Kananaskis, Charlevoix, Banff, Alberta,
    Quebec, Ontario`),
  CD: phrases(`Goma, Bukavu, Lubumbashi, Kisangani, North Kivu, South Kivu`),
  CH: phrases(`Geneva, Zurich, Davos, Lausanne, Basel, Lugano, Montreux, Lucerne, Bürgenstock`),
  CI: phrases(`Bouaké`),
  CL: phrases(`Valparaíso, Punta Arenas, Antofagasta`),
  CM: phrases(`Douala`),
  CN: phrases(`Shanghai, Hong Kong, Guangzhou, Shenzhen, Tianjin, Chongqing, Chengdu, Xi'an, Wuhan, Nanjing,
    Hangzhou, Qingdao, Dalian, Harbin, Urumqi, Lhasa, Macau, Macao, Sanya, Boao, Kunming, Xiamen,
    Hainan, Xinjiang, Tibet, Guangdong, Yunnan, Sichuan`),
  CO: phrases(`Cartagena, Medellín, Cali, Barranquilla, Cúcuta, Santa Marta`),
  CU: phrases(`Santiago de Cuba, Guantánamo, Mariel`),
  CY: phrases(`Limassol, Larnaca, Paphos, Famagusta`),
  CZ: phrases(`Brno, Ostrava, Pilsen, Karlovy Vary`),
  DE: phrases(`Munich, Hamburg, Frankfurt, Bonn, Cologne, Dresden, Leipzig, Stuttgart, Düsseldorf, Hanover,
    Nuremberg, Ramstein, Bremen, Potsdam, Bavaria, Elmau, Meseberg, Weimar`),
  DK: phrases(`Aarhus, Nuuk, Greenland, Faroe Islands`),
  DO: phrases(`Punta Cana`),
  DZ: phrases(`Oran, Tindouf, Constantine`),
  EC: phrases(`Guayaquil, Cuenca`),
  EE: phrases(`Tartu, Narva`),
  EG: phrases(`Alexandria, Sharm el-Sheikh, Sharm El Sheikh, Giza, Luxor, Aswan, El Alamein, New Alamein, Port
    Said, Suez, Sinai, Rafah, Hurghada`),
  ES: phrases(
    `Barcelona, Seville, Valencia, Granada, Bilbao, Málaga, Catalonia, Canary Islands, Guernica, Toledo`,
  ),
  ET: phrases(`Mekelle, Dire Dawa, Bahir Dar, Tigray, Amhara`),
  FI: phrases(`Tampere, Turku, Rovaniemi, Lapland, Kultaranta`),
  FR: phrases(`Strasbourg, Marseille, Lyon, Nice, Cannes, Toulouse, Bordeaux, Biarritz, Lille, Versailles, Évian,
    Evian, Toulon, Corsica, New Caledonia`),
  GB: phrases(`Edinburgh, Glasgow, Manchester, Birmingham, Liverpool, Oxford, Cambridge, Belfast, Cardiff,
    Chequers, Windsor, Scotland, Wales, England, Northern Ireland, Gibraltar, Falkland Islands, Chagos
    Islands`),
  GE: phrases(`Batumi, Kutaisi, Poti, Gori, Zugdidi, Anaklia, Abkhazia, South Ossetia, Tskhinvali, Sukhumi,
    Kakheti, Adjara, Mestia, Rustavi, Telavi, Marneuli, Bolnisi, Gardabani, Akhalkalaki, Borjomi, Samtskhe-Javakheti, Kvemo Kartli, Shida Kartli, Imereti, Guria, Samegrelo, Svaneti, Mtskheta-Mtianeti, Racha-Lechkhumi, Akhaltsikhe, Ninotsminda, Kazbegi, Stepantsminda, Pankisi, Ambrolauri, Ozurgeti, Senaki, Khashuri, Tsnori, Lagodekhi, Mtskheta, Zestaponi, Chiatura, Tsalka, Dmanisi`),
  GH: phrases(`Kumasi, Tema`),
  GR: phrases(`Thessaloniki, Crete, Piraeus, Alexandroupolis, Alexandroupoli, Rhodes, Corfu, Lesbos, Delphi`),
  HR: phrases(`Dubrovnik, Split, Rijeka, Zadar`),
  HU: phrases(`Debrecen, Győr, Szeged, Gödöllő`),
  ID: phrases(`Bali, Surabaya, Bandung, Nusantara, Yogyakarta, Labuan Bajo, Papua, Sumatra, Java, Aceh, Medan,
    Batam, Kalimantan, Sulawesi, West Java, Central Java, East Java, West Nusa Tenggara, East Nusa Tenggara, North Sumatra,
    South Sumatra, West Sumatra, North Sulawesi, South Sulawesi, East Kalimantan, West Papua, Lombok, Makassar, Semarang`),
  IE: phrases(`Cork, Galway, Shannon`),
  IL: phrases(`Haifa, Jerusalem, East Jerusalem, Eilat, Beersheba, Ashdod, Golan Heights`),
  IN: phrases(`Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Hyderabad, Ahmedabad, Jaipur, Goa, Srinagar,
    Amritsar, Varanasi, Agra, Udaipur, Kerala, Gujarat, Kashmir, Ladakh, Assam, Manipur`),
  IQ: phrases(
    `Erbil, Basra, Mosul, Kirkuk, Sulaymaniyah, Najaf, Karbala, Kurdistan Region, Iraqi Kurdistan, Kurdistan`,
  ),
  IR: phrases(`Isfahan, Tabriz, Mashhad, Shiraz, Bushehr, Bandar Abbas, Natanz, Fordow, Qom, Rasht,
    Chabahar, Kish Island, Khuzestan, Ardabil, Urmia, Gilan, Kerman, East Azerbaijan, West Azerbaijan, Anzali, Golestan, Zanjan, Qazvin, Hamadan, Semnan, Yazd, Arak, Khorramabad, Zahedan, Ahvaz, Abadan, Bandar-e Anzali, Jolfa, Bileh Savar, Parsabad, Qeshm, Kharg Island`),
  IT: phrases(`Milan, Venice, Naples, Turin, Florence, Bologna, Genoa, Palermo, Trieste, Bari, Taormina, Sicily,
    Sardinia, Lampedusa, Capri`),
  JM: phrases(`Montego Bay, Kingston`),
  JO: phrases(`Aqaba, Zarqa, Dead Sea, Irbid`),
  JP: phrases(`Osaka, Kyoto, Hiroshima, Nagasaki, Nagoya, Yokohama, Sapporo, Fukuoka, Sendai, Kobe, Naha, Okinawa,
    Hokkaido, Ise-Shima, Karuizawa, Fukushima, Nara, Kanazawa, Senkaku Islands`),
  KE: phrases(`Mombasa, Kisumu, Nakuru, Eldoret, Naivasha`),
  KG: phrases(
    `Osh, Jalal-Abad, Cholpon-Ata, Issyk-Kul, Batken, Naryn, Talas, Karakol, Tokmok, Chuy, Uzgen, Balykchy, Kyzyl-Kiya, Kemin, Irkeshtam, Torugart`,
  ),
  KH: phrases(`Siem Reap, Sihanoukville, Poipet, Preah Vihear`),
  KR: phrases(`Busan, Incheon, Jeju, Daegu, Daejeon, Gwangju, Gyeongju, Sejong, Pyeongtaek, Pohang, Ulsan, Yeosu,
    Panmunjom, Dokdo`),
  KP: phrases(`Kaesong, Wonsan, Yongbyon, Rason, Sinuiju, Hamhung`),
  KZ: phrases(`Almaty, Alma-Ata, Shymkent, Aktau, Atyrau, Karaganda, Turkistan, Turkestan, Baikonur, Aktobe, Pavlodar, Semey,
    Khorgos, Kostanay, Kyzylorda, Taraz, Oral, Mangystau, Burabay, Oskemen, Petropavl, Taldykorgan, Zhezkazgan, Ekibastuz, Temirtau, Kokshetau, Uralsk, Kuryk, Ulytau`),
  LA: phrases(`Luang Prabang, Savannakhet, Pakse`),
  LB: phrases(`Sidon, Tyre, Baalbek, Naqoura, Bekaa`),
  LK: phrases(`Hambantota, Trincomalee, Kandy, Jaffna`),
  LT: phrases(`Kaunas, Klaipėda, Palanga, Suwałki Gap`),
  LV: phrases(`Jūrmala, Daugavpils, Liepāja`),
  LY: phrases(`Benghazi, Misrata, Sirte, Tobruk, Derna`),
  MA: phrases(
    `Marrakesh, Marrakech, Casablanca, Tangier, Fez, Agadir, Laayoune, Dakhla, Skhirat, Western Sahara`,
  ),
  MD: phrases(`Tiraspol, Comrat, Bălți, Transnistria, Gagauzia`),
  ME: phrases(`Budva, Kotor, Bar`),
  MG: phrases(`Toamasina`),
  MM: phrases(`Yangon, Mandalay, Rakhine, Myawaddy, Sittwe`),
  MX: phrases(`Cancún, Guadalajara, Monterrey, Tijuana, Oaxaca, Chiapas, Los Cabos, Ciudad Juárez, Veracruz,
    Puebla, Acapulco, Yucatán`),
  MY: phrases(`Penang, Langkawi, Johor, Johor Bahru, Sabah, Sarawak, Kota Kinabalu, Kuching, Malacca`),
  MZ: phrases(`Pemba, Cabo Delgado, Beira, Nacala`),
  NG: phrases(`Lagos, Kano, Port Harcourt, Ibadan, Kaduna, Maiduguri, Borno, Jos`),
  NL: phrases(`Amsterdam, The Hague, Rotterdam, Maastricht, Eindhoven, Utrecht`),
  NO: phrases(`Bergen, Tromsø, Kirkenes, Stavanger, Trondheim, Svalbard`),
  NP: phrases(`Pokhara, Lumbini`),
  NZ: phrases(`Auckland, Christchurch, Queenstown, Waitangi`),
  OM: phrases(`Salalah, Duqm, Sohar`),
  PA: phrases(`Colón`),
  PE: phrases(`Chancay, Callao, Tacna`),
  PG: phrases(`Lae, Bougainville`),
  PH: phrases(
    `Cebu, Davao, Mindanao, Subic, Clark, Palawan, Second Thomas Shoal, Scarborough Shoal, Baguio, Luzon`,
  ),
  PK: phrases(`Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Gwadar, Balochistan, Khyber Pakhtunkhwa, Sindh,
    Sialkot, Multan, Faisalabad`),
  PL: phrases(
    `Kraków, Krakow, Gdańsk, Gdansk, Rzeszów, Rzeszow, Wrocław, Lublin, Poznań, Katowice, Łódź, Auschwitz`,
  ),
  PS: phrases(`Ramallah, Gaza, Gaza Strip, Gaza City, West Bank, Khan Younis, Jenin, Nablus, Hebron, Bethlehem, Jericho,
    Tulkarm`),
  PT: phrases(`Porto, Madeira, Azores, Sintra, Funchal`),
  RO: phrases(`Cluj-Napoca, Constanța, Constanta, Timișoara, Iași, Brașov, Sibiu, Deveselu`),
  RS: phrases(`Novi Sad, Niš, Kragujevac, Preševo`),
  RU: phrases(`St. Petersburg, Saint Petersburg, Sochi, Kazan, Vladivostok, Yekaterinburg, Novosibirsk,
    Kaliningrad, Rostov-on-Don, Derbent, Makhachkala, Astrakhan, Grozny, Ufa, Murmansk, Kursk, Belgorod,
    Bryansk, Samara, Volgograd, Nizhny Novgorod, Dagestan, Chechnya, Tatarstan, Bashkortostan, Siberia,
    Sakhalin, Kamchatka, Khabarovsk, Arkhangelsk, Valdai, Novorossiysk, Kuril Islands`),
  RW: phrases(`Musanze, Rubavu`),
  SA: phrases(`Jeddah, Mecca, Makkah, Medina, Madinah, Dammam, Neom, NEOM, AlUla, Al Ula, Dhahran, Diriyah, Jubail,
    Taif`),
  SD: phrases(`Port Sudan, Omdurman, El Fasher, Darfur, El Obeid, Kordofan, Nyala, Wad Madani`),
  SE: phrases(`Gothenburg, Malmö, Malmo, Uppsala, Gotland, Kiruna, Visby`),
  SI: phrases(`Bled, Brdo, Maribor, Koper`),
  SK: phrases(`Košice, Kosice`),
  SN: phrases(`Saint-Louis, Diamniadio, Casamance`),
  SO: phrases(`Hargeisa, Kismayo, Garowe, Somaliland, Puntland, Berbera, Baidoa, Bosaso`),
  SS: phrases(`Malakal, Bor, Bentiu`),
  SY: phrases(`Aleppo, Homs, Idlib, Latakia, Tartus, Deir ez-Zor, Raqqa, Qamishli, Hama, Daraa, Suwayda, Manbij,
    Kobani`),
  TH: phrases(`Phuket, Chiang Mai, Pattaya, Hua Hin, Krabi, Mae Sot`),
  TJ: phrases(
    `Khujand, Khorog, Bokhtar, Kulob, Isfara, Rogun, Panjakent, Konibodom, Norak, Danghara, Vahdat`,
  ),
  TL: phrases(`Oecusse`),
  TM: phrases(
    `Turkmenbashi, Awaza, Avaza, Mary, Turkmenabat, Arkadag, Dashoguz, Balkanabat, Tejen, Serhetabat, Lebap`,
  ),
  TN: phrases(`Sfax, Sousse, Djerba, Bizerte`),
  TR: phrases(`Istanbul, Izmir, İzmir, Antalya, Bursa, Adana, Gaziantep, Kars, Iğdır, Igdir, Trabzon, Konya,
    Diyarbakır, Incirlik, Erzurum, Kayseri, Bodrum, Mersin, Hatay, Van, Ceyhan, Akkuyu, Çanakkale, Sivas, Samsun, Eskişehir,
    Kahramanmaraş, Şanlıurfa, Rize, Denizli, Ardahan, Hakkari, Şırnak, Sirnak, Malatya, Adıyaman, Zonguldak, Edirne, Muğla, Mugla, Balıkesir, Kocaeli, Sakarya, Tekirdağ, Artvin, Giresun, Afyonkarahisar, Eskisehir, Kutahya, Elazığ, Mardin, Kilis, Osmaniye, Canakkale, Silivri`),
  TW: phrases(`Kaohsiung, Taichung, Hualien, Kinmen`),
  TZ: phrases(`Dar es Salaam, Arusha, Zanzibar, Mwanza, Tanga, Dodoma`),
  UA: phrases(`Odesa, Odessa, Lviv, Kharkiv, Dnipro, Zaporizhzhia, Mariupol, Kherson, Donetsk, Luhansk, Donbas,
    Donbass, Crimea, Sevastopol, Simferopol, Mykolaiv, Chernihiv, Sumy, Poltava, Uzhhorod, Zhytomyr,
    Vinnytsia, Chernivtsi, Ivano-Frankivsk, Bucha, Irpin, Kramatorsk, Pokrovsk, Bakhmut, Chernobyl,
    Chornobyl`),
  UG: phrases(`Entebbe, Gulu, Jinja`),
  US: phrases(`New York City, New York, Los Angeles, San Francisco, Chicago, Boston, Houston, Miami, Atlanta,
    Philadelphia, Seattle, Dallas, Anchorage, Alaska, Hawaii, Honolulu, Camp David, Mar-a-Lago, Palm
    Beach, San Diego, Las Vegas, Texas, California, Florida, Pittsburgh, Detroit, Denver, Norfolk, Guam,
    Puerto Rico`),
  UY: phrases(`Punta del Este, Colonia`),
  UZ: phrases(
    `Samarkand, Bukhara, Khiva, Termez, Fergana, Namangan, Andijan, Nukus, Karakalpakstan, Urgench, Jizzakh, Syrdarya, Surkhandarya, Kashkadarya, Khorezm, Karshi, Qarshi, Angren, Shakhrisabz, Muynak`,
  ),
  VE: phrases(`Maracaibo, La Guaira`),
  VN: phrases(
    `Ho Chi Minh City, Da Nang, Danang, Hue, Hai Phong, Haiphong, Nha Trang, Cam Ranh, Ha Long, Can Tho, Ha Noi`,
  ),
  YE: phrases(`Aden, Hodeidah, Marib, Taiz, Mukalla, Hadramout, Socotra, Saada`),
  ZA: phrases(
    `Johannesburg, Cape Town, Durban, Bloemfontein, Port Elizabeth, Sandton, Stellenbosch, Gqeberha`,
  ),
  ZM: phrases(`Ndola, Livingstone, Kitwe`),
  ZW: phrases(`Bulawayo, Victoria Falls, Mutare`),
}

/** Common nouns that make a place of the capitals beside them: `X district`, `the city of X`. */
export const PLACE_NOUNS: readonly string[] = words(`
  city town village district region province governorate oblast county prefecture municipality settlement
  island islands port resort suburb canton valley airport airbase base crossing peninsula strip camp mine
  prison square emirate commune township parish
`)

/** Of these the noun is part of the place's name where it stands behind (`Aghdara district`); of the others the name stands alone. */
export const NAMED_WITH_NOUN: readonly string[] = words(`
  district region province governorate oblast county prefecture municipality island islands airport
  peninsula valley strip square canton
`)

/** Words that a region of several states is called by: nothing happens in `the South Caucasus region`. */
export const WIDE_REGIONS: readonly string[] = words(`
  caucasus transcaucasus caspian gulf sahel maghreb levant mediterranean balkan balkans baltic nordic arctic mena indo
  pacific atlantic eurasian eurasia euro mekong andean caribbean asia asian african european black red sea
  north south east west central middle northern southern eastern western southeast northeast
`)

/** Verbs and nouns of going and happening: an unknown name after them and `in`, `at` or `to` is a place. */
export const ARRIVALS: readonly string[] = words(`
  arrive arrived arrives arriving travel travels travelled traveled travelling traveling flew flies fly
  headed heads went goes go trip visit visits visited return returned returns moved departed leaves left
  landed came bound delegation journey tour
`)

/** Languages that are no adjective of a state. */
export const STATELESS_LANGUAGES: ReadonlySet<string> = new Set([
  'english',
  'arabic',
  'persian',
  'hindi',
  'latin',
  'hebrew',
])
