import { type Country, countriesFrom } from './country-table.ts';

/**
 * Countries of the made-up world, a block each. Of names "|" parts romanisations, the most usual first, "/" a short
 * form of a given name from the full one. Names are frequent ones of the country, put together at random.
 */
const TABLE = `
Vietnam, Viet Nam, Việt Nam; Vietnamese; order family middle given; short given
cities: Hanoi, Ho Chi Minh City, Da Nang
family: Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý
middle: Văn, Thị, Quốc, Minh, Đức, Thanh, Xuân, Hữu, Ngọc, Hồng
given: Dũng, Hùng, Sơn, Hà, Lan, Vinh, Quang, Phúc, Trung, Hải, Hoa, Tuấn, Thành, Bình, Khánh, Nam

China, China; Chinese; order family given; short family
cities: Beijing, Shanghai, Guangzhou
family: Wang, Li, Zhang, Liu, Chen, Yang, Zhao, Huang, Zhou, Wu, Xu, Sun, Ma, Zhu, Hu
given: Wei, Jianguo, Xiaoming, Lei, Guoqiang, Yifan, Haiyan, Jun, Zhiqiang, Feng, Bo, Xinyu, Peng, Lihua

South Korea, Republic of Korea; South Korean; order family given; short family
cities: Seoul, Busan
family: Kim, Lee, Park, Choi, Jung|Chung, Kang, Cho, Yoon|Yun, Jang, Lim, Han, Shin
given: Jin-young, Min-ho, Sung-hoon, Ji-won, Hyun-woo, Dong-hyun, Seo-yeon, Jae-in, Young-soo, Eun-ji

Japan, Japan; Japanese; order given family; short family; east
cities: Tokyo, Osaka, Hiroshima
family: Sato, Suzuki, Takahashi, Tanaka, Watanabe, Ito, Yamamoto, Nakamura, Kobayashi, Kato, Yoshida, Mori
given: Hiroshi, Takeshi, Yuki, Kenji, Akira, Naoko, Haruto, Shinji, Keiko, Taro, Yoko, Makoto

United States, US, U.S., America, USA; American; order given middle family; short family
cities: Washington, New York, San Francisco
family: Miller, Davis, Johnson, Walker, Carter, Hughes, Bennett, Coleman, Foster, Reed, Ortiz, Murphy, Sullivan, Price
middle: A., B., J., M., Lee, Ray, Anne
given: Joseph/Joe, Robert/Bob, William/Bill, Michael/Mike, James/Jim, Thomas/Tom, Elizabeth/Liz, Katherine/Kate, Daniel/Dan, Susan, Laura, Kevin, Karen, Brian, Anthony/Tony

United Kingdom, UK, Britain; British; order given family; short family
cities: London, Edinburgh, Belfast
family: Smith, Jones, Taylor, Brown, Evans, Walker, Wright, Hughes, Clarke, Cooper, Ward, Turner, Hill
given: David/Dave, Andrew/Andy, James/Jim, Stephen/Steve, Margaret/Maggie, Emma, Victoria/Vicky, Peter/Pete, Philip/Phil, Simon, Helen, Geoffrey/Geoff, Edward/Ed

Australia, Australia; Australian; order given family; short family
cities: Canberra, Sydney, Melbourne
family: Wilson, Taylor, Kelly, Murray, Marshall, Burke, O'Connor, Fraser, Walsh, Bishop, Wright
given: Matthew/Matt, Gregory/Greg, Penelope/Penny, Julie, Richard/Rick, Timothy/Tim, Megan, Bruce, Alexander/Alex, Nicholas/Nick

Russia, Russia, Russian Federation; Russian; order given family; short family
cities: Moscow, Sochi, Kazan
family: Volkov, Sokolov, Lebedev, Dobrovolsky|Dobrovolskiy, Kozlov, Morozov, Zaitsev|Zaytsev, Belyaev|Beliaev, Orlov, Vysotsky|Vysotskiy, Alekseev|Alexeyev
given: Sergei|Sergey, Dmitry|Dmitri, Alexander|Aleksandr, Yevgeny|Evgeny, Yuri|Yury, Nikolai|Nikolay, Alexei|Aleksei|Alexey, Maria|Mariya, Andrei|Andrey, Vladimir

Ukraine, Ukraine; Ukrainian; order given family; short family
cities: Kyiv, Lviv, Odesa
family: Shevchenko, Kovalenko, Bondarenko, Tymoshchuk, Zabolotnyi|Zabolotny, Lysenko, Krylivsky|Krylivskyy, Marchenko, Hnatiuk|Hnatyuk
given: Oleksandr|Olexandr, Volodymyr|Volodimir, Dmytro, Andriy|Andrii, Serhiy|Serhii, Olena, Iryna|Irina, Yulia|Yuliya, Mykhailo|Mykhaylo

Egypt, Egypt; Egyptian; order given family; short family
cities: Cairo, Sharm el-Sheikh
family: Hassan|Hasan, el-Masry|El Masri, Abdel-Fattah|Abdel Fattah, Mansour|Mansur, Shaker, Farouk|Faruk, Gamal, Salem, el-Sharif|El Sherif
given: Mohamed|Mohammed|Muhammad, Ahmed|Ahmad, Mahmoud|Mahmud, Khaled|Khalid, Youssef|Yusuf, Hussein|Hussain, Mostafa|Mustafa, Amr, Nadia, Samir

Saudi Arabia, Saudi Arabia; Saudi; order given middle family; short family
cities: Riyadh, Jeddah
family: al-Harbi|Al Harbi, al-Qahtani|Al-Kahtani, al-Otaibi|Al-Utaybi, al-Dosari|Al-Dossary, al-Zahrani|Al Zahrani, al-Shehri|Al-Shahri
middle: bin Salman, bin Abdullah, bin Khalid, bin Faisal
given: Abdullah|Abdallah, Faisal|Faysal, Saud, Mohammed|Muhammad|Mohamed, Turki, Omar|Umar, Ibrahim, Fahd, Khalid|Khaled

Turkey, Turkey, Türkiye; Turkish; order given family; short family
cities: Ankara, Istanbul
family: Yılmaz, Kaya, Demir, Şahin, Çelik, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç
given: Mehmet, Ahmet, Ayşe, Süleyman, Emre, Fatma, Tayyip, İbrahim, Çiğdem, Hakan

Germany, Germany; German; order given family; short family
cities: Berlin, Munich, Frankfurt
family: Müller|Mueller, Schmidt, Schneider, Weber, Schäfer|Schaefer, Köhler|Koehler, Wagner, Böhm|Boehm, Krüger|Krueger, Hartmann, von Stetten
given: Thomas, Stefan, Jürgen|Juergen, Annegret, Friedrich, Günther|Guenther, Claudia, Matthias, Sabine, Wolfgang

France, France; French; order given family; short family
cities: Paris, Lyon, Strasbourg
family: Martin, Bernard, Lefèvre, Dubois, Moreau, Laurent, Girard, Béranger, de Villiers, Fournier, Chevalier
given: François, Jean-Luc, Éric, Hélène, Stéphane, Catherine, Michel, Gérard, Élodie, Philippe

Mexico, Mexico, México; Mexican; order given family second; short family
cities: Mexico City, Tijuana
family: García, Hernández, López, González, Pérez, Sánchez, Ramírez, Torres, Flores, Rivera
second: Obregón, Castillo, Vargas, Ibarra, Méndez, Salazar, Fuentes
given: José, Luis, María, Andrés, Alejandra, Carlos, Guadalupe, Miguel, Claudia, Raúl

Brazil, Brazil, Brasil; Brazilian; order given family; short family
cities: Brasilia, Rio de Janeiro, Sao Paulo
family: Silva, Souza|Sousa, Oliveira, Conceição, Araújo, Barbosa, Carvalho, Almeida, Teixeira, da Costa
given: João, Luiz|Luis, Fernanda, Antônio, Paulo, Marina, Rogério, Tarcísio, Simone, Geraldo

Indonesia, Indonesia; Indonesian; order given family; short given
cities: Jakarta, Bali
family: Santoso, Wibowo, Hidayat, Nugroho|Nugraha, Pratama, Setiawan, Kusuma, Wijaya, Hartono
given: Budi, Agus, Dewi, Retno, Eko, Joko, Sri, Bambang, Puan, Luhut

India, India; Indian; order given family; short family
cities: New Delhi, Mumbai, Goa
family: Sharma, Patel, Singh, Kumar, Reddy, Gupta, Banerjee|Bannerjee, Iyer, Chatterjee, Joshi, Nair
given: Rajesh, Anil, Sunita, Vijay, Priya, Arun, Sanjay, Lakshmi|Laxmi, Ravi, Deepak
`;

export const COUNTRIES: readonly Country[] = countriesFrom(TABLE);
